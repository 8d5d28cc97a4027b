from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("arrivals", "0002_held_form")]

    operations = [
        migrations.AlterField(
            model_name="import",
            name="state",
            field=models.CharField(
                choices=[
                    ("waiting", "Waiting to be looked at"),
                    ("looking", "Being looked at"),
                    ("asking", "Who is who?"),
                    ("queued", "Waiting to be screened"),
                    ("screening", "Being screened"),
                    ("ready", "Screened, and not yet in its case"),
                    ("done", "In the record"),
                    ("refused", "Could not be read"),
                    ("failed", "Did not work"),
                    ("left", "Left, and destroyed"),
                ],
                default="waiting",
                max_length=16,
            ),
        ),
    ]
