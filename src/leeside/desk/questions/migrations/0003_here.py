import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    """The same column under another name: no table is made anew, and its guards stay."""

    dependencies = [("questions", "0002_append_only")]

    operations = [
        migrations.AlterField(
            model_name="question",
            name="case",
            field=models.ForeignKey(
                db_column="case_id",
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="cases.case",
            ),
        ),
        migrations.RenameField(model_name="question", old_name="case", new_name="here"),
        migrations.SeparateDatabaseAndState(
            state_operations=[  # the index in the database is of the columns, which are as they were
                migrations.RemoveConstraint(model_name="question", name="questions_once_in_a_case"),
                migrations.AddConstraint(
                    model_name="question",
                    constraint=models.UniqueConstraint(
                        fields=["ask", "here"], name="questions_once_in_a_case"
                    ),
                ),
            ]
        ),
    ]
