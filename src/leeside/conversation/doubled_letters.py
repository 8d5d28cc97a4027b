"""Common English words that are written with a letter twice: "goood" is one of these stretched, "sooo" is not."""

from typing import Final

DOUBLED: Final = frozenset(
    """
    aboot accept access account across address afford afternoon agree agreed agreement agrees all allow
    allowed annoy annoyed annoying appear apple arrive arrived asleep attack balloon bathroom bedroom bee
    been beep beer bees between bill blood bloody book booked books boot boots boss bottle bottom breeze
    brook butter buzz call called calls canteen carry cartoon cell cheek cheeks cheer cheers cheese cheesy
    childhood choose class classroom coffee collect comment connect cook cookie cooking cooks cool cooler
    correct creep creeps creepy crook cross cuddle daddy deed deep deeper deer different difficult dinner
    discuss doll doon door doors dress drill eighteen engineer espresso essay exceed excellent express
    facebook fall fallen falls fee feed feel feeling feelings feels fees feet fell fifteen fill filled fleet
    flood floor floors follow followed followers food foods fool foolish foot football fourteen free freedom
    freeze full fully funniest funny gallery glass good goodbye goodness goodnight goods google goose gossip
    grass greedy green greet grill guess guessed hall halloween happen happened happy heel hell hello hoodie
    hook hooked hoover hurry ill illegal immediately impossible indeed innit issue jeep jelly jewellery keen
    keep keeper keeping keeps kiss kisses knee knees ladder less lesson lessons letter letters litter little
    loo look looked looking looks loop loos loose loosen lorry lottery marry massive matter matters meet
    meeting meetings meets mess message messages messed messing middle miss missed misses missing mission
    mood moody moon mummy mushroom need needed needs needy neighbourhood nineteen nook noon notebook occur
    off offer offered offers office officer ooh oops pass passed passes passing passport password passwords
    peek peep peeps penny pepper pill pillow pizza pool poor poorly possible possibly press pressed pressing
    pressure pretty process professional proof pull pulled puppy queen quizzes really reel roll rolls roof
    rookie room rooms root rubbish runner running school schools screen screens screenshot screenshots
    scroll see seed seeds seeing seek seem seemed seems seen sees sell selling seventeen sheep sheet sheets
    shook shoot shopping sitting sixteen skill skills skull sleep sleeping sleepover sleeps sleepy small
    smell smooth sneeze snooze soccer soon sooner sorry speech speed speeding spell spooky spoon staff stall
    steel stepped stiff still stood stool stopped street streets stress stressed stuff suffer suggest summer
    sunny supper suppose supposed sweet sweets swimming teen teenage teenager teens teeth tell telling tells
    terrible thirteen three till tomorrow too took tool tools tooth toss traffic tree trees trigger tunnel
    umbrella understood unless upper usually valley vanilla villa village wall walls weed week weekend
    weekends weekly weeks weep well wheel wheels will willing winner winning wood woods woof worried worry
    worrying yellow zoo zoom
    """.split()  # noqa: SIM905 four hundred words read better than four hundred quotation marks
)
"""Where a word with the letter once is as likely (step and steep, feds and feeds), it is not among them."""
