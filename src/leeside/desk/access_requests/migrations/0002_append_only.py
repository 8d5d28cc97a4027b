from django.db import migrations

from leeside.desk.audit.append_only import refuse_changes


class Migration(migrations.Migration):
    dependencies = [("access_requests", "0001_initial")]

    operations = [refuse_changes("access_requests_step")]
