from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("cases", "0006_append_only")]

    operations = [
        migrations.AlterField(
            model_name="case",
            name="door",
            field=models.CharField(
                choices=[
                    ("staff", "Told by a member of staff"),
                    ("import", "An export that was screened"),
                    ("transcript", "A transcribed screenshot"),
                    ("api", "Another system"),
                    ("public", "The public door"),
                    ("busy", "The public door, in a busy hour"),
                    ("context", "Opened for a server, a group or a place"),
                ],
                max_length=16,
            ),
        ),
    ]
