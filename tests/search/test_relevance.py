"""Forty questions over the texts of tests/texts, with the texts of which one should be told first.

They are written as readers ask: names in any script, with words of any language. After a first run of them all five
were corrected, so the list is no blind test.
"""

from pathlib import Path

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import transaction

from meetings.models import Meeting
from meetings.search.order import RELEVANCE, keys_in_order
from meetings.search.query import parse
from meetings.search.selection import Selection

TEXTS = Path(__file__).parent.parent / "texts"
ASKED = {
    "Радев Алиев": "az001 en023 fr016 ru007",
    "Əliyev Radev Sofiya": "az001 en023 fr016 ru007",
    "Stoltenberg Pendarovski": "en041 en042",
    "Stoltenberg form:phone": "en042",
    "Blinken Coveney": "en051",
    "Байрамов Зариф": "az003",
    "Merz Trump": "de001 en060 fr025 es018 ru011",
    "Мирзиёев Путин": "ru022",
    "Zalkaliani Çavuşoğlu": "en046 en047 en049 tr001",
    "Çavuşoğlu Kerry": "tr009",
    "Erdogan Merkel Macron Johnson": "en030 tr007",
    "Kagame Nkurunziza": "fr028",
    "Ouattara Fabius": "fr002",
    "Ouattara Macron": "fr004",
    "Scholz Xi Jinping": "de012",
    "Papst Steinmeier": "de008 de009",
    "Pope Scholz": "de007",
    "Putin Merkel form:phone": "de003",
    "Токаев Чжан Мин": "ru009 ru010",
    "генеральный секретарь ШОС": "ru009 ru010",
    "Borodavkin Nurtleu": "ru001",
    "Modi Rajapaksa": "en019",
    "Kovind Duterte": "en025",
    "Xi Jinping Mozambique": "en037",
    "Kang Kyung-wha Blinken": "de011",
    '"Chung Eui-yong"': "en009",
    "Ban Ki-moon Switzerland": "en045",
    "person:Tamim person:Mansour": "en015 en016",
    "Sheinbaum Carney llamada": "es006 es007",
    "Bárcena Lavrov": "es001",
    "Petro senador": "es016",
    "Abinader Álvarez": "es014",
    "Duque Sánchez Moncloa": "es005",
    "Омуралиев Эрдоган": "tr012",
    "Kurti büyükelçi": "tr019",
    "Bolat Dumont": "tr014",
    "Barzani başkonsolos": "tr013",
    "Museveni Kenyatta": "en008",
    "high commissioner Ahsan": "en054 en055",
    "Lavrov Makei": "en044",
}


@pytest.fixture(scope="module")
def archive(django_db_setup, django_db_blocker):
    """The texts that the questions are about and a fourth of the others, loaded once for all questions."""
    wanted = {text for texts in ASKED.values() for text in texts.split()}
    paths = sorted(TEXTS.glob("*/*.txt"))
    some = [path for number, path in enumerate(paths) if path.stem.removeprefix("dev-") in wanted or number % 4 == 0]
    with django_db_blocker.unblock():
        call_command("load_sources", *map(str, some), verbosity=0)
        yield
        with transaction.atomic():
            for model in apps.get_app_config("meetings").get_models():
                model._default_manager.all()._raw_delete("default")


@pytest.mark.django_db
@pytest.mark.parametrize("typed", ASKED)
def test_what_is_asked_for_comes_first(archive, typed):
    keys = keys_in_order(Selection.of(parse(typed)), RELEVANCE, after=None, limit=1)
    first = Meeting.objects.get(search_key=keys[0])
    told_by = {Path(report.source.file).stem.removeprefix("dev-") for report in first.reports.select_related("source")}
    assert told_by & set(ASKED[typed].split()), first.title
