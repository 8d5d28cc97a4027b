from django.db import migrations

from leeside.desk.audit.append_only import refuse_changes


class Migration(migrations.Migration):
    dependencies = [("words_told", "0001_initial")]

    operations = [refuse_changes("words_told_heard")]
