from django.db import migrations

from leeside.desk.audit.append_only import refuse_changes


class Migration(migrations.Migration):
    dependencies = [("cases", "0005_around")]

    operations = [
        refuse_changes("cases_around"),
    ]
