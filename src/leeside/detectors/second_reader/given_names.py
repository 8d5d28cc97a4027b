"""Given names of many origins. The second reader never sees them, so that no name can move it."""

from typing import Final

_NAMES: Final = """
    abena alex alfie amina amir anna archie ava ayesha bayo becky ben beth callum carol charlie chloe claire
    connor daisy dan daniel danny dev ella ellie elsie emily emma erin ethan eva evie farhan fatima felix
    fiona freya george greg hannah harry helen huw ibrahim imran ioana isla jack jake jamie jess jessica joe
    josh kai karen kasia kate katie kayla keira kofi kwame kyle lauren leah leo leon lewis liam libby lily
    lola lucy maisie maja mason matt maya megan mei mia millie mohammed molly nadia niamh noah oliver olivia
    orla oscar owen paige piotr poppy priya rhys rosa ruby ryan sadie sam samir sara sarah shanice sophie
    stefan tara theo tia tom tyler yusuf zac zak zara zoe zofia
"""
GIVEN_NAMES: Final = frozenset(_NAMES.split())
"""None that is a word too, folded."""
