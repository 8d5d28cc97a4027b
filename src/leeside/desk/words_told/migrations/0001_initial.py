import uuid

import django.db.models.deletion
import django.utils.timezone
from django.db import migrations, models

import leeside.desk.sealing.fields


class Migration(migrations.Migration):
    initial = True

    dependencies = [("cases", "0006_append_only")]

    operations = [
        migrations.CreateModel(
            name="Heard",
            fields=[
                (
                    "id",
                    models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False),
                ),
                ("level", models.CharField(max_length=32)),
                ("signs", leeside.desk.sealing.fields.SealedJson(null=True)),
                ("at", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="heard", to="cases.case"
                    ),
                ),
            ],
            options={"verbose_name_plural": "heard", "ordering": ["at", "id"]},
        ),
    ]
