"""Words for who somebody is. The second reader never sees them, so that they can never move it."""

from typing import Final

from leeside.detectors.second_reader.given_names import GIVEN_NAMES

_FAITHS: Final = """
    atheist buddhist catholic christian church gurdwara hijab hindu imam islam islamic jew jewish mosque muslim
    mandir orthodox priest protestant quran rabbi religion religious sikh synagogue temple torah turban
"""
_ORIGINS: Final = """
    african albanian american arab arabic asian bangladeshi black british bulgarian caribbean chinese english european
    french german ghanaian gypsy indian iranian iraqi irish italian jamaican japanese kurdish latino latina
    lithuanian nigerian pakistani polish portuguese punjabi roma romani romanian russian scottish somali spanish syrian
    traveller turkish ukrainian urdu vietnamese welsh white refugee asylum migrant immigrant
"""
_SEXES_AND_SEXUALITIES: Final = """
    asexual bi bisexual boy boys boyfriend bloke enby female gay gender girl girls girlfriend guy he her hers
    him his lad lads lesbian lgbt lgbtq male man men nonbinary pan queer she straight trans transgender woman women
"""
_HEALTH: Final = """
    adhd asperger asthma asthmatic autism autistic blind deaf diabetic disability disabled dyslexia dyslexic dyspraxia dyspraxic
    epileptic tourettes wheelchair
"""
IDENTITY_WORDS: Final = frozenset(" ".join((_FAITHS, _ORIGINS, _SEXES_AND_SEXUALITIES, _HEALTH)).split())
"""Neutral words of faith, origin, sex, sexuality and health, folded; left out of training and of reading alike."""
_MOSTLY_SAY_SOMETHING_ELSE: Final = """
    black blind boy boys boyfriend bloke english female french gender girl girls girlfriend guy he her hers
    him his lad lads male man men pan she spanish straight white woman women church priest german
"""
EVERYDAY_WORDS: Final = frozenset(_MOSTLY_SAY_SOMETHING_ELSE.split())
"""Those that mostly say something else: a colour, a lesson, whoever is spoken of."""
TELLING_WORDS: Final = IDENTITY_WORDS - EVERYDAY_WORDS
"""Those by which a line tells who somebody is."""
UNREAD_WORDS: Final = IDENTITY_WORDS | GIVEN_NAMES | {"a", "an"}
"""All that is never read. With the articles "im a girl" is read as "im trans" is."""
