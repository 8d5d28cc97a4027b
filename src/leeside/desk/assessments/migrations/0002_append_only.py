from django.db import migrations

from leeside.desk.audit.append_only import refuse_changes


class Migration(migrations.Migration):
    dependencies = [("assessments", "0001_initial")]

    operations = [
        refuse_changes("assessments_assessment"),
        refuse_changes("assessments_decision"),
        refuse_changes("assessments_secondview"),
        refuse_changes("assessments_secondviewanswer"),
    ]
