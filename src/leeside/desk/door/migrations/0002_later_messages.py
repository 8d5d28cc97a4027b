from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("door", "0001_initial")]

    operations = [
        migrations.AddField(
            model_name="post",
            name="sent",
            field=models.BinaryField(max_length=32, null=True, unique=True),
        ),
        migrations.AddField(
            model_name="post",
            name="staff",
            field=models.CharField(
                blank=True,
                choices=[
                    ("named", "It names somebody who works here"),
                    (
                        "unclear",
                        "It may be about somebody who works here, and the desk does not know who",
                    ),
                ],
                default="",
                max_length=8,
            ),
            preserve_default=False,
        ),
    ]
