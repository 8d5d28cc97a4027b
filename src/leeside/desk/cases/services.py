"""Everything that is done with a case, in one place to look for it. Each of these asks who does it, and is audited."""

from leeside.desk.cases.arrive import Arriving as Arriving
from leeside.desk.cases.arrive import Named as Named
from leeside.desk.cases.arrive import Screened as Screened
from leeside.desk.cases.arrive import Seen as Seen
from leeside.desk.cases.arrive import arrive as arrive
from leeside.desk.cases.arrive import open_case as open_case
from leeside.desk.cases.chronicle import add_event as add_event
from leeside.desk.cases.chronicle import correct_event as correct_event
from leeside.desk.cases.glass import break_glass as break_glass
from leeside.desk.cases.glass import see_alert as see_alert
from leeside.desk.cases.membership import add_member as add_member
from leeside.desk.cases.membership import end_memberships as end_memberships
from leeside.desk.cases.membership import give_keys_again as give_keys_again
from leeside.desk.cases.membership import keep_out as keep_out
from leeside.desk.cases.membership import remove_member as remove_member
from leeside.desk.cases.recovery import recover_cases as recover_cases
from leeside.desk.cases.tasks import add_task as add_task
from leeside.desk.cases.tasks import finish_task as finish_task
from leeside.desk.cases.triage import change_particulars as change_particulars
from leeside.desk.cases.triage import claim as claim
from leeside.desk.cases.triage import close as close
from leeside.desk.cases.triage import dismiss as dismiss
from leeside.desk.cases.triage import hold as hold
from leeside.desk.cases.triage import reassign as reassign
from leeside.desk.cases.triage import reopen as reopen
