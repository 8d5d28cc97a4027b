"""Wordings in languages other than English of the signs that matter most: data with their state of review.

Folded text: no capitals, no accents ("no se lo digas a nadie"). Each entry says when it was last looked over and by
whom. ``python -m pytest tests/detectors/contract/test_other_languages.py`` holds an example of each.
"""

from datetime import date
from typing import Final

import msgspec


class Spoken(msgspec.Struct, frozen=True, kw_only=True):
    """One language as it is written in UK chats: where, what state of review, and the wordings by detector."""

    code: str
    """A BCP 47 tag; "-Latn" where it is written in Latin letters by ear."""
    region: str
    reviewed_by: str
    looked_over_on: date
    wordings: dict[str, tuple[str, ...]]


_NOBODY: Final = "nobody who speaks it from childhood"
_ON: Final = date(2026, 11, 26)

LANGUAGES: Final = (
    Spoken(
        code="pl",
        region="UK",
        reviewed_by=_NOBODY,
        looked_over_on=_ON,
        wordings={
            "asks_for_secrecy": (
                r"nie mow(?:cie)? (?:o tym |nic )?(?:nikomu|mamie|tacie|rodzicom|pani|o nas)",
                r"nikomu (?:o tym |o nas )?(?:nic )?nie mow|(?:to )?nasza? (?:mala |maly )?(?:tajemnica|sekret)",
                r"(?:niech )?(?:to )?zostanie miedzy nami",
            ),
            "asks_age": (r"ile masz lat|w jakim jestes wieku",),
            "asks_if_alone": (
                r"(?:jestes|siedzisz) (?:teraz )?sama?(?: w domu)?(?=\?| w domu)|kto (?:jest )?(?:z toba )?w domu",
                r"(?:rodzice sa|mama jest|tata jest|sa rodzice|jest mama) (?:teraz )?w domu",
            ),
            "asks_for_picture": (
                (
                    r"(?:wyslij|przyslij|podeslij|pokaz)(?: mi)? (?:\w+ )?(?:zdjecie|fotke|foto|fotki|zdjecia)(?: "
                    r"\w+)?"
                ),
            ),
            "asks_to_meet": (
                r"spotkajmy sie|(?:chcesz|mozemy) sie spotkac|spotkamy sie (?:w|na|po|jutro|dzis\w*|sam)",
            ),
            "threatens_to_share": (
                (
                    r"(?:wysle|wyslemy|wrzuce|pokaze|rozesle) (?:to |je |zdjecia? |wszystko )?(?:do |na )"
                    r"?(?:wszystkim|twojej \w+|twoim \w+|mamie|calej szkole|grupe|neta)"
                ),
            ),
            "demands_payment": (r"(?:zaplac|przelej|wyslij)(?: mi)? (?:\d+|kase|pieniadze|blik\w*)",),
            "recruits_to_deliver_or_hold": (
                (
                    r"(?:zanies|odbierz|przewiez|dostarcz|przechowaj)(?: mi| te| ta)? (?:\w+ )?(?:paczke|"
                    r"przesylke|torbe)"
                ),
            ),
        },
    ),
    Spoken(
        code="ur-Latn",
        region="UK",
        reviewed_by=_NOBODY,
        looked_over_on=_ON,
        wordings={
            "asks_for_secrecy": (
                (
                    r"(?:kisi|ammi|ami|abbu|abu|mama|baba|ghar walo\w*)(?: ko)? (?:\w+ )?(?:mat|math|na|nahi|nai) "
                    r"(?:batana|btana|batao|btao|bata|kehna|bolna)"
                ),
                r"(?:ye|yeh)? ?(?:baat )?(?:hum|ham) dono (?:ke|k) (?:beech|bich|darmiyan)",
            ),
            "asks_age": (
                r"(?:tumhari|teri|apki|aapki|tmhari)? ?(?:umar|umr|age) (?:kya|kitni) (?:hai|he|h)",
            ),
            "asks_if_alone": (
                (
                    r"(?:ghar (?:pe|par|pr|mein|me) )?akel[aei] (?:ho|hai|hain)(?: kya)?|ghar (?:pe|par|pr) "
                    r"(?:aur )?(?:kaun|kon) (?:hai|he|h)"
                ),
            ),
            "asks_for_picture": (
                (
                    r"(?:apni|apna|koi) (?:\w+ )?(?:pic|tasveer|photo|selfie) (?:\w+ )?(?:bhej\w*|send kar\w*|"
                    r"dikha\w*)"
                ),
            ),
            "asks_to_meet": (
                r"(?:akele )?milne (?:aa|aao|aana|aa jao|chal)|mujhse mil\w*|kal milte hain kahin",
            ),
            "threatens_to_share": (
                (
                    r"(?:sab|sabko|sb|tumhare|tumhari|teri|tere) (?:\w+ ){0,3}(?:ko )?(?:bhej|dikha|post kar|"
                    r"viral kar) (?:dunga|dungi|doonga|doongi)"
                ),
            ),
            "demands_payment": (r"(?:\d+ )?(?:paise|paisay|pound) (?:bhej|bhejo|de do|transfer kar\w*)",),
            "recruits_to_deliver_or_hold": (
                r"(?:ye|yeh|ek) (?:packet|bag|thaila|parcel) (?:\w+ )?(?:pohncha|le ja|rakh|de aa)\w*",
            ),
        },
    ),
    Spoken(
        code="pa-Latn",
        region="UK",
        reviewed_by=_NOBODY,
        looked_over_on=_ON,
        wordings={
            "asks_for_secrecy": (
                (
                    r"(?:kise|kisay|mummy|mumma|bebe|papa|daddy|ghardeyan) nu(?:n)? (?:na|nahi|nai|nhi) (?:das|"
                    r"dass|kah|keh)\w*"
                ),
            ),
            "asks_age": (r"(?:teri|tuhadi|tohadi) (?:umar|umr|age) (?:ki|kinni) (?:aa|hai|e)",),
            "asks_if_alone": (
                r"(?:ghare )?(?:i?kall[ai]) (?:aa|ain|hai|hain|e)(?: tu)?|ghare (?:kaun|kon) (?:aa|hai|e)",
            ),
            "asks_for_picture": (r"(?:apni|apdi|ik) (?:\w+ )?(?:photo|pic|tasveer) (?:bhej|pej|ghal)\w*",),
            "asks_to_meet": (r"(?:mainu|kalle|kalli) mil(?:an|n)? (?:aa|aaja|aaj)\w*",),
            "threatens_to_share": (
                r"(?:sareyan|sarea|teri|tere) (?:\w+ ){0,2}nu(?:n)? (?:bhej|pej|dikha|vikha) (?:du|dau|dewa)\w*",
            ),
        },
    ),
    Spoken(
        code="es",
        region="UK",
        reviewed_by=_NOBODY,
        looked_over_on=_ON,
        wordings={
            "asks_for_secrecy": (
                (
                    r"no (?:se )?(?:lo )?(?:les? )?(?:digas|cuentes)(?: nada)?(?: de esto)? a (?:nadie|tu madre|"
                    r"tu mama|tu padre|tus padres|tu hermana)"
                ),
                r"(?:es|sera|seria) nuestro (?:pequeno )?secreto|que quede entre (?:nosotros|tu y yo)",
            ),
            "asks_age": (r"cuantos anos tienes|que edad tienes",),
            "asks_if_alone": (
                (
                    r"estas (?:sola|solo)(?: en casa)?(?=\?| en casa)|(?:estan|esta) (?:tus padres|tu madre|tu "
                    r"mama) en casa"
                ),
            ),
            "asks_for_picture": (
                r"(?:mandame|enviame|pasame|manda|envia) (?:\w+ )?(?:una |otra |tu )?(?:fotos?|selfie)(?: \w+)?",
            ),
            "asks_to_meet": (
                r"(?:quieres|podemos) (?:quedar|vernos)(?: \w+){0,3}|quedamos (?:a solas|tu y yo|manana|el \w+)",
            ),
            "threatens_to_share": (
                (
                    r"(?:se lo|lo|las|la|todo) (?:voy a )?(?:mando|enviare|envio|ensenare|subo|publico|mandar|"
                    r"ensenar|publicar|mandare|subire) (?:\w+ )?(?:a )?(?:todos|todo el mundo|tu \w+|tus \w+|internet)"
                ),
            ),
            "demands_payment": (r"(?:paga|pagame|mandame|transfiere\w*) (?:\d+|el dinero|dinero)",),
            "recruits_to_deliver_or_hold": (
                r"(?:lleva|recoge|guarda|entrega)(?:me)? (?:el|este|un|una|la|esta) (?:paquete|bolsa|mochila)",
            ),
        },
    ),
    Spoken(
        code="ro",
        region="UK",
        reviewed_by=_NOBODY,
        looked_over_on=_ON,
        wordings={
            "asks_for_secrecy": (
                (
                    r"(?:sa )?nu (?:ii |le |mai )?(?:spui|spune|zici|zi)(?: nimic)? (?:nimanui|la nimeni|lu \w+|"
                    r"mamei|tatei|parintilor)"
                ),
                r"(?:e|este|ramane) secretul nostru|ramane intre noi",
            ),
            "asks_age": (r"cati ani ai|ce varsta ai",),
            "asks_if_alone": (
                r"esti singura?(?: acasa)?(?=\?| acasa)|(?:sunt parintii|e mama|ai tai sunt) acasa",
            ),
            "asks_for_picture": (
                r"(?:trimite|arata)(?:[ -]?mi)? (?:si mie )?(?:o )?(?:poza|poze|fotografie)(?: \w+)?",
            ),
            "asks_to_meet": (r"(?:vrei|hai) sa ne (?:intalnim|vedem)|ne intalnim (?:la|in|maine|singuri)",),
            "threatens_to_share": (
                (
                    r"(?:trimit|pun|arat|postez) (?:\w+ ){0,2}(?:la|pe|lu) (?:toti|toata lumea|mama ta|parintii "
                    r"tai|scoala|grup|net|prietenii tai)"
                ),
            ),
            "demands_payment": (r"(?:trimite|da|plateste)(?:[ -]?mi)? (?:\d+|banii)",),
            "recruits_to_deliver_or_hold": (
                r"(?:du|ia|duci|iei|tine|ascunde) (?:tu )?(?:pachetul|coletul|geanta|plicul)",
            ),
        },
    ),
    Spoken(
        code="cy",
        region="Wales",
        reviewed_by=_NOBODY,
        looked_over_on=_ON,
        wordings={
            "asks_for_secrecy": (
                (
                    r"(?:paid|peidiwch) (?:a )?(?:deud|dweud|son)(?: dim)? (?:wrth|am hyn wrth) (?:neb|dy \w+|mam|"
                    r"dad|unrhyw un)"
                ),
                r"ein cyfrinach(?: fach)? ni|rhyngom ni mae hyn",
            ),
            "asks_age": (r"faint (?:ydi|ydy|yw) dy oed\w*|faint oed (?:wyt ti|w ti|ti)",),
            "asks_if_alone": (
                (
                    r"(?:wyt ti|ti|w ti) ar (?:ben dy hun|dy ben dy hun)|(?:ydi|ydy|yw) dy (?:fam|dad|rieni) "
                    r"(?:di )?(?:adra|adre|gartref)"
                ),
            ),
            "asks_for_picture": (r"(?:anfon|anfona|danfon|gyrra|hala) (?:\w+ )?ll?un(?:iau)?(?: \w+)?",),
            "asks_to_meet": (
                r"(?:allwn ni|gawn ni|beth am|tisio|ti isio|wyt ti eisiau) (?:gwrdd|cwrdd|gyfarfod|cyfarfod)",
            ),
        },
    ),
)
"""Each language that is looked for, the signs it is looked for by, and how far that was reviewed."""


def in_other_languages(detector: str) -> tuple[str, ...]:
    """The wordings for one detector, in the order of the languages."""
    return tuple(pattern for spoken in LANGUAGES for pattern in spoken.wordings.get(detector, ()))
