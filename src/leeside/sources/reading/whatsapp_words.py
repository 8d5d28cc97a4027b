"""The words of WhatsApp itself, by language: what its own lines say, word for word and line by line.

A line is only taken for one of these as a whole. English comes from exports; the others are the app's
strings as known to the authors, and a language that is missing here leaves its line as text, in which
words are still looked for: nothing is lost by it.
"""

AT = ("klo", "kl.", "kl", "um", "at", "à", "às", "a las", "alle ore", "ob", "u", "в", "om")
"""Words between date and time."""

_BEFORE_NOON = (
    *("上午", "午前", "오전", "ص", "ق.ظ.", "ق.ظ", "قبل‌ازظهر", "पूर्वाह्न", "पू", "π.μ.", "ÖÖ", "SA", "fm", "FM"),
    *("de.", "de", "DE", "ap.", "PG", "ก่อนเที่ยง", "vm.", "пр.об.", "ДП", "e paradites", "dop.", "πμ"),
)
_AFTER_NOON = (
    *("下午", "午後", "오후", "م", "ب.ظ.", "ب.ظ", "بعدازظهر", "अपराह्न", "अ", "μ.μ.", "ÖS", "CH", "em", "EM"),
    *("du.", "du", "DU", "ip.", "PTG", "หลังเที่ยง", "nm.", "сл.об.", "ПП", "e pasdites", "odp.", "μμ"),
)
_NIGHT, _MORNING, _MIDDAY, _EVENING = ("凌晨",), ("早上", "清晨", "清早"), ("中午",), ("晚上", "傍晚")
AM_PM = (*_BEFORE_NOON, *_AFTER_NOON, *_NIGHT, *_MORNING, *_MIDDAY, *_EVENING)
"""Markers of half the day besides am and pm, before or after the time."""

HALF_OF_DAY: dict[str, str] = {
    **dict.fromkeys((*_BEFORE_NOON, *_NIGHT, *_MORNING), "am"),
    **dict.fromkeys(_AFTER_NOON, "pm"),
    **dict.fromkeys(_MIDDAY, "noon"),
    **dict.fromkeys(_EVENING, "evening"),
}

DELETED = (
    *("This message was deleted", "You deleted this message", "This message was deleted by admin"),
    *("Diese Nachricht wurde gelöscht", "Du hast diese Nachricht gelöscht"),
    *("Se eliminó este mensaje", "Este mensaje fue eliminado", "Eliminaste este mensaje"),
    *("Ce message a été supprimé", "Vous avez supprimé ce message"),
    *("Mensagem apagada", "Esta mensagem foi apagada", "Você apagou esta mensagem", "Apagou esta mensagem"),
    *("Questo messaggio è stato eliminato", "Hai eliminato questo messaggio"),
    *("Dit bericht is verwijderd", "U hebt dit bericht verwijderd", "Je hebt dit bericht verwijderd"),
    *(
        "此消息已删除",
        "此讯息已删除",
        "您已删除此消息",
        "你已刪除此訊息",
        "此訊息已刪除",
        "このメッセージは削除されました",
    ),
    *("Bu mesaj silindi", "Bu mesajı sildiniz", "삭제된 메시지입니다"),
    *("Данное сообщение удалено", "Вы удалили данное сообщение"),
    *("Ta wiadomość została usunięta", "Ta wiadomość została skasowana", "Skasowano tę wiadomość"),
    *("Acest mesaj a fost șters", "Ați șters acest mesaj", "تم حذف هذه الرسالة", "لقد حذفت هذه الرسالة"),
    *(
        "यह मैसेज डिलीट किया गया",
        "یہ پیغام حذف کر دیا گیا",
        "Meddelandet raderades",
        "Denne besked blev slettet",
    ),
)

VIEW_ONCE = frozenset({"<View once message omitted>", "<View once voice message omitted>"})
"""Those of OMITTED that could be looked at once."""
OMITTED = (
    *("<Media omitted>", "<View once message omitted>", "<View once voice message omitted>"),
    *("<Medien ausgeschlossen>", "<Medien weggelassen>", "<Multimedia omitido>", "<Archivo omitido>"),
    *(
        "<Médias omis>",
        "<Fichier omis>",
        "<Mídia oculta>",
        "<Arquivo de mídia oculto>",
        "<Ficheiro não revelado>",
    ),
    *("<Media omessi>", "<Media weggelaten>", "<省略多媒体文件>", "<媒体文件已省略>", "<媒體已略去>"),
    *("<Medya dahil edilmedi>", "<Без медиафайлов>", "<Файл пропущен>", "<pominięto multimedia>"),
    *("<Fișiere media omise>", "<Media har utelämnats>", "<Medier udeladt>", "<Media jätettiin pois>"),
    *("<メディアは含まれていません>", "<Media tidak disertakan>", "<تم استبعاد الوسائط>", "<मीडिया के बिना>"),
)

OMITTED_AFTER_A_MARK = (
    *(
        "image omitted",
        "video omitted",
        "audio omitted",
        "sticker omitted",
        "GIF omitted",
        "document omitted",
    ),
    *("video note omitted", "Contact card omitted", "contact card omitted", "live location omitted"),
    *("Bild weggelassen", "Video weggelassen", "Audio weggelassen", "Sticker weggelassen", "GIF weggelassen"),
    *("Dokument weggelassen", "Kontaktkarte ausgelassen", "imagen omitida", "Video omitido", "audio omitido"),
    *("sticker omitido", "GIF omitido", "documento omitido", "image absente", "vidéo absente", "audio omis"),
    *(
        "sticker omis",
        "GIF retiré",
        "document manquant",
        "imagem ocultada",
        "vídeo omitido",
        "áudio ocultado",
    ),
    *("figurinha omitida", "immagine omessa", "video omesso", "audio omesso", "sticker non incluso"),
    *("afbeelding weggelaten", "video weggelaten", "audio weggelaten", "sticker weggelaten"),
    *("图像已忽略", "视频已忽略", "音频已忽略", "图片已略去", "影像已略去", "görüntü dahil edilmedi"),
    *("изображение отсутствует", "obraz pominięto", "imagine omisă"),
)
"""Lines of an iPhone, which stand behind U+200E; an old one has no mark in the whole file."""

CALLS = (
    *("Missed voice call", "Missed video call", "Missed group voice call", "Missed group video call"),
    *("Voice call", "Video call", "Group voice call", "Group video call", "Silenced voice call"),
    *("Silenced video call", "Verpasster Sprachanruf", "Verpasster Videoanruf", "Sprachanruf", "Videoanruf"),
    *("Llamada perdida", "Llamada de voz perdida", "Videollamada perdida", "Appel vocal manqué"),
    *("Appel vidéo manqué", "Ligação de voz perdida", "Ligação de vídeo perdida", "Chamada de voz perdida"),
    *("Chamada de vídeo perdida", "Chiamata persa", "Chiamata vocale persa", "Videochiamata persa"),
    *("Gemiste spraakoproep", "Gemiste video-oproep", "未接语音通话", "未接视频通话", "Cevapsız sesli arama"),
    *("Cevapsız görüntülü arama", "Пропущенный аудиозвонок", "Пропущенный видеозвонок"),
    *("Nieodebrane połączenie głosowe", "Apel vocal pierdut", "مكالمة صوتية فائتة", "مكالمة فيديو فائتة"),
)
"""How a line about a call begins; how long it took or "tap to call back" may follow after a comma or stop."""

ATTACHED = (
    *("file attached", "Datei angehängt", "archivo adjunto", "fichier joint", "arquivo anexado"),
    *("ficheiro anexado", "file allegato", "bestand bijgevoegd", "文件附件", "檔案已附加", "dosya ekli"),
    *("файл добавлен", "plik załączony", "załączono plik", "fișier atașat", "الملف مرفق", "ملف مرفق"),
    *("bifogad fil", "vedhæftet fil", "fil vedlagt", "tiedosto liitetty", "ファイル添付", "फ़ाइल संलग्न है"),
)

EDITED = (
    *("This message was edited", "Diese Nachricht wurde bearbeitet", "Se editó este mensaje"),
    *(
        "Este mensaje fue editado",
        "Ce message a été modifié",
        "Mensagem editada",
        "Esta mensagem foi editada",
    ),
    *("Questo messaggio è stato modificato", "Dit bericht is bewerkt", "此消息已编辑", "此訊息已編輯"),
    *(
        "Bu mesaj düzenlendi",
        "Сообщение изменено",
        "Данное сообщение изменено",
        "Wiadomość została zmieniona",
    ),
    *("Acest mesaj a fost editat", "تم تعديل هذه الرسالة"),
)

MISSED = ("Missed", "Verpasst", "Llamada", "Videollamada", "Appel", "Ligação", "Chamada", "Gemiste", "未接")
"""How lines about calls begin that Android writes as if the caller had typed them."""

LOCATION = (
    *("Location", "location", "Standort", "Ubicación", "ubicación", "Localisation", "Localização"),
    *(
        "Posizione",
        "posizione",
        "Locatie",
        "locatie",
        "位置",
        "Konum",
        "konum",
        "Местоположение",
        "Lokalizacja",
    ),
    *("Locație", "الموقع", "स्थान"),
)

_WHO = r"[^\n]{1,120}"
TIMER = "|".join(
    (
        rf"{_WHO} (?:turned (?:on|off) disappearing messages|updated the message timer)(?:\.[^\n]{{0,200}})?",
        rf"{_WHO} set (?:the )?disappearing message timer to [^\n]{{1,40}}",
        r"Disappearing messages were turned (?:on|off)\.?[^\n]{0,200}",
        rf"{_WHO} (?:hat|hast) (?:selbstlöschende Nachrichten|den Nachrichten-Timer) [^\n]{{1,200}}",
        rf"{_WHO} (?:activó|desactivó|activaste|desactivaste) los mensajes temporales\.?[^\n]{{0,200}}",
        rf"{_WHO} a (?:activé|désactivé) les messages éphémères\.?[^\n]{{0,200}}",
        rf"{_WHO} (?:ativou|desativou) as mensagens temporárias\.?[^\n]{{0,200}}",
    )
)
"""Whole lines on messages that disappear."""

_ENCRYPTED = (
    "Messages and calls are end-to-end encrypted",
    "Messages to this (?:chat and calls|group) are now secured with end-to-end encryption",
    "Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt",
    "Los mensajes y las llamadas están cifrados de extremo a extremo",
    "Les messages et (?:les )?appels sont chiffrés de bout en bout",
    "As mensagens e (?:as )?(?:chamadas|ligações) são protegidas",
    "I messaggi e le chiamate sono crittografati end-to-end",
    "Berichten en oproepen zijn end-to-end versleuteld",
    "消息和通话都进行端到端加密",
    "訊息和通話都(?:已)?(?:受到)?端對端加密",
    "Mesajlar ve aramalar uçtan uca şifrelidir",
    "Сообщения и звонки защищены сквозным шифрованием",
    "Wiadomości i połączenia są (?:zabezpieczone|szyfrowane)",
    "Mesajele și apelurile sunt criptate integral",
    "الرسائل والمكالمات مشفرة تمامًا بين الطرفين",
)
NOTICE = "|".join(
    (
        rf"(?:{'|'.join(_ENCRYPTED)})[^\n]{{0,300}}",
        rf"{_WHO} created (?:this group|group [^\n]{{1,120}})",
        rf"{_WHO} (?:added|removed) {_WHO}",
        rf"{_WHO} (?:left|was added|was removed|joined from the community|requested to join\.?)",
        r"You (?:were added|were removed|left|joined [^\n]{1,60})",
        rf"{_WHO} joined using (?:this group['’]s|a group|your|an) invite link",
        rf"{_WHO} changed (?:the|this) group(?:['’]s)? [^\n]{{1,300}}",
        rf"{_WHO} changed (?:their|to a new) phone number[^\n]{{0,200}}",
        rf"{_WHO} is a contact\.?",
        rf"{_WHO} (?:is|are|['’]re) (?:now|no longer) an admin",
        rf"Your security code with {_WHO} changed\.[^\n]{{0,100}}",
        r"You (?:blocked|unblocked) this (?:contact|person)\.?[^\n]{0,60}",
        rf"{_WHO} pinned a message",
        rf"{_WHO} started a (?:voice |video )?call",
        r"This (?:chat is with|business) [^\n]{1,300}",
    )
)
"""Whole lines about the chat itself. They are believed only of a line that bears the phone's mark."""
