from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from leeside.desk.audit.append_only import refuse_changes


def first_link(apps: Apps, _editor: BaseDatabaseSchemaEditor) -> None:
    apps.get_model("audit", "Newest").objects.get_or_create(pk=1)


class Migration(migrations.Migration):
    dependencies = [("audit", "0001_initial")]

    operations = [
        migrations.RunPython(first_link, migrations.RunPython.noop),
        refuse_changes("audit_entry", key="number"),
    ]
