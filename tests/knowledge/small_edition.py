"""A whole edition of a few lines, written to a folder, so that a test can break one thing in it."""

from pathlib import Path

_ITEM = 'source = "a test"\nchecked_on = 2026-01-01\nstatus = "confirmed"\n'
FILES = {
    "edition.toml": 'id = "small"\nnation = "england"\nreview_days = 365\n',
    "guide.toml": (
        'title = "A guide"\ndated = "2024-03"\nlength = 2\n[silent]\nheading = [1]\n'
        '[[lines]]\nline = 2\nsays = "A way, said shortly."\ncarried_by = ["way:flattery", "page:concepts"]\n'
    ),
    "ways/flattery.toml": (
        f'id = "flattery"\n{_ITEM}title = "Flattery"\nwhat = "Praise."\nin_a_chat = "Praise."\n'
        'for_a_child = "Praise."\ninnocent_readings = ["Praise."]\nprevention = ["ask"]\n'
        'signs = [{ detector = "praises", strength = "slight", list = "risk" }]\n'
        f'[[tell]]\nid = "flattery_tell_child"\nto = "child"\nsay = ["So."]\nnot_say = ["Do not."]\n{_ITEM}'
        f'[[steps]]\nid = "flattery_keep"\ntext = "Keep it."\nagency = "helpline"\nwhen = "now"\n{_ITEM}'
    ),
    "indicators.toml": (
        f'[[indicators]]\nid = "proud"\ntext = "Proud."\nask = "Why?"\nmay_point_to = ["flattery"]\n{_ITEM}'
    ),
    "impacts.toml": f'[[impacts]]\nid = "tired"\ntext = "Tired."\nnotice = "Yawns."\n{_ITEM}',
    "tips.toml": f'[[tips]]\nid = "ask"\ntext = "Ask."\nhow = "Aloud."\n{_ITEM}',
    "talking_points.toml": (
        f'[[talking_points]]\nid = "talk"\ntext = "Talk."\nwords = {{ under_8 = "Hello." }}\n{_ITEM}'
    ),
    "responses.toml": f'[[steps]]\nid = "listen"\ntext = "Listen."\nagency = ""\nwhen = "today"\n{_ITEM}',
    "agencies.toml": (
        '[[agencies]]\nid = "helpline"\nname = "A helpline"\ntakes = "Calls."\n'
        f'does_not_take = "Not letters."\nhow = "Ring."\n{_ITEM}'
    ),
    "weighing.toml": (
        'together_days = 60\ngap_days = 28\n[relations]\n[[rungs]]\nlevel = "worth_a_look"\nstrong = 1\n'
    ),
    "playbooks/flattery.toml": (
        f'id = "flattery"\n{_ITEM}title = "Praise"\nopens = "Praise."\naim = "None."\nleaves = "Thanks."\n'
        '[[moves]]\nid = "flattery_play_ask"\nwhen = "now"\nwho = "lead"\nby = "at once"\ntext = "Ask."\nnever = []\n'
        f'agency = "helpline"\nstep = "listen"\n{_ITEM}'
    ),
    "tip_details.toml": f'[[details]]\nid = "loud"\ntip = "ask"\nabout = "Voice"\ntext = "Loud."\n{_ITEM}',
    "topics.toml": (
        '[[topics]]\nid = "mirrors"\ntitle = "Mirrors"\nwhat = "Glass."\nrisks = ["Vanity."]\ndo = ["Look away."]\n'
        f'never = ["Do not stare."]\nfor_a_child = "Glass."\nways = ["flattery"]\n{_ITEM}'
    ),
    "family_agreement.toml": (
        f'[[parts]]\nid = "part"\ntitle = "Part"\nasks = "Who?"\n{_ITEM}'
        f'[[promises]]\nid = "promise"\npart = "part"\nside = "adult"\ntext = "I will."\n{_ITEM}'
    ),
    "one_minute.toml": (
        f'[[pages]]\nid = "staff"\ntitle = "Staff"\nlead = "Read."\n{_ITEM}'
        '[[pages.blocks]]\nid = "ways"\ntitle = "Ways"\nholds = ["way:flattery"]\n'
    ),
    "slang.toml": (
        '[[slang]]\nid = "yh"\nforms = ["yh", "yeh"]\nmeans = "yes"\nregion = "uk"\nreview_days = 365\n'
        f'stands_for = "yes"\njoins = ["yes"]\n{_ITEM}'
    ),
    "words.toml": '[words.yes]\nforms = ["yes", "yep"]\n',
}


def write_edition(folder: Path, **changed: tuple[str, str]) -> Path:
    """The small edition in ``folder``, with one piece of text exchanged in each file named.

    A file is named by its stem, a playbook's with its folder: ``flattery=("old", "new")``, ``playbooks_flattery=(...)``.
    """
    for name, text in FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        old, new = changed.get(name.removesuffix(".toml").removeprefix("ways/").replace("/", "_"), ("", ""))
        if old not in text:
            raise LookupError(f"{old!r} is not in {name}")
        path.write_text(text.replace(old, new, 1) if old else text, encoding="utf-8")
    return folder
