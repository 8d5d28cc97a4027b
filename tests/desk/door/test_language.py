"""What may be in another language is pointed out; slips, text-speak and a few words are left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeside.desk.door.language import may_be_another_language

pytestmark = pytest.mark.one_engine

OTHERS = [
    "Se llama Kai y me pide que no se lo diga a nadie, tengo mucho miedo",
    "il m'a dit de ne rien dire à mes parents et il veut me voir samedi",
    "mae e eisiau cwrdd â fi ar ôl ysgol a dwi ddim eisiau mynd",
    "Ai më shkruan çdo natë dhe unë kam frikë t'i them dikujt",
    "мне страшно",
    "我很害怕",
    "انا خائفة",
    "ਮੈਨੂੰ ਡਰ ਲੱਗਦਾ ਹੈ",
]
ENGLISH = [
    "",
    "help",
    "😢😢😢",
    "Kai Fenwick, Heron Hill, Snapchat",
    "he wont stop msging me n he says hell tell my mum if i block him",
    "im scared of my uncle he makes me carry stuff to the park every friday nite",
    "There is a man who waits for me at the bus stop. He knows where we live.",
    "my cousin zainab gets txts from a man called yusuf and she cries",
]


@pytest.mark.parametrize("text", OTHERS)
def test_another_language_is_pointed_out(text: str) -> None:
    assert may_be_another_language(text)


@pytest.mark.parametrize("text", ENGLISH)
def test_english_as_children_write_it_is_left_alone(text: str) -> None:
    assert not may_be_another_language(text)


@given(st.text())
def test_anything_may_be_asked_about(text: str) -> None:
    assert may_be_another_language(text) in (True, False)
