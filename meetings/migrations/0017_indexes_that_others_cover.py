"""Leave out indexes that another index covers: each was written with every row and found nothing of its own.

Of a foreign key that an index of several columns begins with, and, on PostgreSQL, those by beginnings of what is only
ever looked up whole. Evidence's are made again without the rows in which the column is empty, which are most.
Tables stay as they are: SQLite would copy each of them to change one column.
"""

import django.db.models.deletion
from django.db import migrations, models

COVERED = {
    "meetings_appearance_report_id_5dc28214": "meetings_appearance (report_id)",
    "meetings_decision_record_id_7dff9958": "meetings_decision (record_id)",
    "meetings_evidence_appearance_id_a9c2598a": "meetings_evidence (appearance_id)",
    "meetings_evidence_organization_id_49041e75": "meetings_evidence (organization_id)",
    "meetings_evidence_printed_title_id_36f175a6": "meetings_evidence (printed_title_id)",
    "meetings_heldoffice_participation_id_aa4612d2": "meetings_heldoffice (participation_id)",
    "meetings_office_organization_id_1fdda62c": "meetings_office (organization_id)",
    "meetings_officename_office_id_4af47d8b": "meetings_officename (office_id)",
    "meetings_organizationname_organization_id_f58d74c7": "meetings_organizationname (organization_id)",
    "meetings_participation_meeting_id_a853e4ec": "meetings_participation (meeting_id)",
    "meetings_personname_person_id_ba139ffb": "meetings_personname (person_id)",
    "meetings_placename_place_id_9f23d23a": "meetings_placename (place_id)",
    "meetings_printedtitle_held_office_id_221a628c": "meetings_printedtitle (held_office_id)",
    "meetings_report_source_id_7d229ef3": "meetings_report (source_id)",
    "meetings_sourcetext_publisher_id_18e5b9e4": "meetings_sourcetext (publisher_id)",
    "meetings_touch_record_id_9ecc70d8": "meetings_touch (record_id)",
}
# Django makes these of every text with an index. Names alone are looked up by their beginnings.
BY_BEGINNINGS = r"""
    SELECT indexname FROM pg_indexes
    WHERE schemaname = current_schema() AND tablename LIKE 'meetings\_%' AND tablename NOT LIKE '%name'
    AND indexname LIKE '%\_like'
"""


def drop_those_by_beginnings(apps, schema_editor):
    if schema_editor.connection.vendor == "postgresql":
        with schema_editor.connection.cursor() as cursor:
            cursor.execute(BY_BEGINNINGS)
            for (name,) in cursor.fetchall():
                cursor.execute(f'DROP INDEX "{name}"')


class Migration(migrations.Migration):
    dependencies = [("meetings", "0016_tally_of_texts")]
    operations = [
        migrations.SeparateDatabaseAndState(
            database_operations=[
                migrations.RunSQL(f"DROP INDEX {name}", f"CREATE INDEX {name} ON {columns}")
                for name, columns in COVERED.items()
            ],
            state_operations=[
                migrations.AlterField(
                    model_name="appearance",
                    name="report",
                    field=models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="appearances",
                        to="meetings.report",
                        verbose_name="report",
                    ),
                ),
                migrations.AlterField(
                    model_name="decision",
                    name="record",
                    field=models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="decisions",
                        to="meetings.permalink",
                        verbose_name="record",
                    ),
                ),
                migrations.AlterField(
                    model_name="evidence",
                    name="appearance",
                    field=models.ForeignKey(
                        blank=True,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="evidence",
                        to="meetings.appearance",
                    ),
                ),
                migrations.AlterField(
                    model_name="evidence",
                    name="organization",
                    field=models.ForeignKey(
                        blank=True,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="evidence",
                        to="meetings.organization",
                    ),
                ),
                migrations.AlterField(
                    model_name="evidence",
                    name="printed_title",
                    field=models.ForeignKey(
                        blank=True,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="evidence",
                        to="meetings.printedtitle",
                    ),
                ),
                migrations.AlterField(
                    model_name="heldoffice",
                    name="participation",
                    field=models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="held_offices",
                        to="meetings.participation",
                        verbose_name="participation",
                    ),
                ),
                migrations.AlterField(
                    model_name="office",
                    name="organization",
                    field=models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="offices",
                        to="meetings.organization",
                        verbose_name="organization",
                    ),
                ),
                migrations.AlterField(
                    model_name="officename",
                    name="office",
                    field=models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="names",
                        to="meetings.office",
                    ),
                ),
                migrations.AlterField(
                    model_name="organizationname",
                    name="organization",
                    field=models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="names",
                        to="meetings.organization",
                    ),
                ),
                migrations.AlterField(
                    model_name="participation",
                    name="meeting",
                    field=models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="participations",
                        to="meetings.meeting",
                        verbose_name="meeting",
                    ),
                ),
                migrations.AlterField(
                    model_name="personname",
                    name="person",
                    field=models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="names",
                        to="meetings.person",
                    ),
                ),
                migrations.AlterField(
                    model_name="placename",
                    name="place",
                    field=models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="names",
                        to="meetings.place",
                    ),
                ),
                migrations.AlterField(
                    model_name="printedtitle",
                    name="held_office",
                    field=models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="printed_titles",
                        to="meetings.heldoffice",
                        verbose_name="office held",
                    ),
                ),
                migrations.AlterField(
                    model_name="report",
                    name="source",
                    field=models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="reports",
                        to="meetings.sourcetext",
                        verbose_name="source text",
                    ),
                ),
                migrations.AlterField(
                    model_name="sourcetext",
                    name="publisher",
                    field=models.ForeignKey(
                        blank=True,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="source_texts",
                        to="meetings.publisher",
                        verbose_name="publisher",
                    ),
                ),
                migrations.AlterField(
                    model_name="touch",
                    name="record",
                    field=models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="touches",
                        to="meetings.permalink",
                        verbose_name="record",
                    ),
                ),
            ],
        ),
        migrations.RunPython(drop_those_by_beginnings, migrations.RunPython.noop),
        migrations.AddIndex(
            model_name="evidence",
            index=models.Index(
                condition=models.Q(("organization__isnull", False)),
                fields=["organization"],
                name="evidence_of_organization",
            ),
        ),
        migrations.AddIndex(
            model_name="evidence",
            index=models.Index(
                condition=models.Q(("appearance__isnull", False)), fields=["appearance"], name="evidence_of_appearance"
            ),
        ),
        migrations.AddIndex(
            model_name="evidence",
            index=models.Index(
                condition=models.Q(("printed_title__isnull", False)),
                fields=["printed_title"],
                name="evidence_of_printed_title",
            ),
        ),
    ]
