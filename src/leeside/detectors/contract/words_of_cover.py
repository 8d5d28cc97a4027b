"""Cover stories as they are handed to a child. For a detector with a long list of secrets; folded text."""

COVER = (
    r"(?:(?:at |in |on |with |a |an )?(?:[\w-]+ )?(?:club|camp|sleepover|revision|revising|study\w*|detention|"
    r"practice|rehearsal|homework|tutor\w*|"
    r"school trip|field trip|trip|course|spa|visit|raffle|funeral|library|youth group|babysitting|dog walking|"
    r"competition|interview|work experience|volunteering)|(?:my |your |ur |yer |a |an |the )?(?:\w+ )?(?:uncle|"
    r"aunt(?:y|ie)?|cousin|stepdad|stepbrother|tutor|teacher|coach|school ?(?:mate|friend)|classmate)|a (?:lad|"
    r"girl|boy|"
    r"mate|friend) (?:called|named|from)|won it|found it|ordered it|poorly|sick|ill)"
)
"""Where a child could be said to be, who somebody could be said to be, how a thing could be said to have come."""
