"""Text-speak and the words it stands for, so that the second reader weighs what is said and not how it is spelt."""

from typing import Final

_STANDS_FOR: Final = """
    u=you  ya=you  yer=your  ur=your  yr=your  r=are  n=and  pls=please  plz=please  tmrw=tomorrow  tmr=tomorrow
    tomoz=tomorrow  tmoz=tomorrow  cuz=because  cos=because  coz=because  bc=because  bcos=because  ppl=people
    msg=message  msgs=messages  mam=mum  mom=mum  mummy=mum  daddy=dad  thx=thanks  ty=thanks  wat=what  wot=what
    dat=that  da=the  dis=this  gd=good  v=very  b=be  c=see  y=why  k=ok  okay=ok  kk=ok  yh=yeah  yea=yeah  ye=yeah
    yep=yeah  nah=no  nope=no  wanna=want  gonna=going  gotta=got  luv=love  pics=pic  photo=pic  photos=pic
    picture=pic  pictures=pic  skool=school  wen=when  wer=where  hw=how  tho=though  rn=now  abt=about
    smth=something  sumthing=something  sth=something  sum=some  gf=girlfriend  bf=boyfriend  idk=dont+know
    dw=dont+worry  wyd=what+you+doing  hru=how+are+you
"""
TEXT_SPEAK: Final[dict[str, tuple[str, ...]]] = {
    short: tuple(words.split("+")) for short, words in (pair.split("=") for pair in _STANDS_FOR.split())
}
"""Folded short forms, each with its words."""
