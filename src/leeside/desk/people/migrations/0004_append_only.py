from django.db import migrations

from leeside.desk.audit.append_only import refuse_changes


class Migration(migrations.Migration):
    dependencies = [("people", "0003_before_and_superseded")]

    operations = [
        refuse_changes("people_personbefore"),
    ]
