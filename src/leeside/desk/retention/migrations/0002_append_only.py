from django.db import migrations

from leeside.desk.audit.append_only import refuse_changes


class Migration(migrations.Migration):
    dependencies = [("retention", "0001_initial")]

    operations = [
        refuse_changes("retention_tombstone"),
        refuse_changes("retention_witness"),
        refuse_changes("retention_proof"),
    ]
