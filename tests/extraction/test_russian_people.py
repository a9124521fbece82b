"""People of Russian reports with their offices: whose names never change, mayors of towns no list knows, initials."""

import pytest

from meetings.extraction.drafts import Envelope
from meetings.extraction.pipeline import read_text

People = dict[str, list[tuple[str, str]]]
ENVOY = ("Ambassador", "Republic of Latvia")


def people(text: str) -> People:
    (meeting,) = read_text(text.encode(), Envelope(language="ru")).meetings
    return {p.name: [(o.title, o.organization) for o in p.offices] for p in meeting.participants}


@pytest.mark.parametrize(
    ("office", "told"),
    [
        ("мэр Казани Ильдар Сафин", ("Ильдар Сафин", "Mayor", "Казань")),
        ("губернатор Тверской области Хасан Борг", ("Хасан Борг", "Governor", "Тверская область")),
        ("мэр Лубянки Ильдар Сафин", ("Ильдар Сафин", "Mayor", "Лубянка")),
        ("губернатор Колымы Ильдар Сафин", ("Ильдар Сафин", "Governor", "Колыма")),
        ("губернатор провинции Лисгар Хасан Борг", ("Хасан Борг", "Governor", "Лисгар")),
        ("губернатор провинции Хасан Борг", ("Хасан Борг", "Governor", "")),
        ("глава администрации города Лубянки Хасан Борг", ("Хасан Борг", "Mayor", "Лубянка")),
        ("мэр Лисгара Юсуф Борг", ("Юсуф Борг", "Mayor", "Лисгар")),
        ("мэр Никита Иванович Борг", ("Никита Иванович Борг", "Mayor", "")),
        ("председатель комитета В. Борг", ("В. Борг", "Chairman", "")),
        ("председатель комитета ЦК В. Борг", ("В. Борг", "Chairman", "комитет ЦК")),
        ("второй секретарь посольства Литвы Марк Борг", ("Марк Борг", "Second Secretary", "Republic of Lithuania")),
        ("глава госкомпании «Морские пути» («Морпуть») Марк Борг", ("Марк Борг", "Head", "Морские пути")),
        ("министр труда Лисгарской области Марк Борг", ("Марк Борг", "Minister of Labour", "Лисгарская область")),
        ("председатель правительства Лисгарского края Ян Борг", ("Ян Борг", "Prime Minister", "Лисгарский край")),
        ("глава отдела Надзора и контроля рынка Ян Борг", ("Ян Борг", "Head", "отдел Надзора и контроля рынка")),
        ("глава Минлисгара РТ Марк Борг", ("Марк Борг", "Head", "Минлисгар РТ")),
        (
            "главный специалист отдела Министерства соцработы Литвы Ян Борг",
            ("Ян Борг", "Chief Specialist", "отдел Министерства соцработы Литвы"),
        ),
        ("губернатор Колымы Анна Борг", ("Анна Борг", "Governor", "Колыма")),
        ("министр обороны страны генерал-полковник Ян Борг", ("Ян Борг", "Minister of Defence", "")),
        ("председатель Сената Ян Борг", ("Ян Борг", "Speaker", "Сенат")),
        (
            "глава Центра языка при посольстве Литвы в Риге Ян Борг",
            ("Ян Борг", "Head", "Центр языка при посольстве Литвы в Риге"),
        ),
        (
            "глава Комитета по науке, культуре, искусству, спорту, туризму, связи и делам семьи Сената Литвы Ян Борг",
            (
                "Ян Борг",
                "Head",
                "Комитет по науке, культуре, искусству, спорту, туризму, связи и делам семьи Сената Литвы",
            ),
        ),
        ("глава Совета муфтиев Рушан хазрат Моров", ("Рушан хазрат Моров", "Head", "Совет муфтиев")),
        ("проректор Лисгарского университета Марк Борг", ("Марк Борг", "Vice Rector", "Лисгарский университет")),
    ],
)
def test_an_office_is_told_with_its_place_or_body(office: str, told: tuple[str, str, str]) -> None:
    name, title, body = told
    assert people(f"Посол Латвии Янис Озолс и {office} обсудили торговлю.") == {
        "Янис Озолс": [ENVOY],
        name: [(title, body)],
    }


@pytest.mark.parametrize(
    ("office", "title", "body"),
    [
        ("Мэр Лубянки принял посла Латвии Яниса Озолса.", "Mayor", "Лубянка"),
        ("Мэр Лисгарска принял посла Латвии Яниса Озолса.", "Mayor", "Лисгарск"),
        ("Губернатор Заречья принял посла Латвии Яниса Озолса.", "Governor", "Заречье"),
    ],
)
def test_a_place_behind_an_office_is_nobodys_name(office: str, title: str, body: str) -> None:
    assert people(office) == {"": [(title, body)], "Янис Озолс": [ENVOY]}


def test_a_surname_behind_an_office_is_no_town() -> None:
    told = people("Мэр Роберто Джулиани прибыл в Ригу. Мэр Джулиани принял посла Латвии Яниса Озолса.")
    assert told == {"Роберто Джулиани": [("Mayor", "")], "Янис Озолс": [ENVOY]}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Состоялась встреча посла Латвии Яниса Озолса и судьи Рауля Мороба. Рауль Мороба благодарил.", "Рауль Мороба"),
        ("Состоялась беседа судьи Игоря Морсу с послом Латвии Янисом Озолсом.", "Игорь Морсу"),
        (
            "Посол Латвии Янис Озолс встретился с судьей Мехди Морани. Встреча судьи Мехди Морани кратка.",
            "Мехди Морани",
        ),
        ("Посол Латвии Янис Озолс принял судью Игоря Мороту.", "Игорь Морота"),
    ],
)
def test_a_surname_that_never_changes_is_left_as_it_is(text: str, name: str) -> None:
    assert people(text) == {"Янис Озолс": [ENVOY], name: [("Judge", "")]}


def test_an_initial_begins_another_name() -> None:
    told = people("На встрече с послом Латвии Я. Озолсом М. Борг поблагодарил его.")
    assert told == {"М. Борг": [], "Я. Озолс": [ENVOY]}


@pytest.mark.parametrize(
    ("named", "state"),
    [
        ("Татарстана", "Republic of Tatarstan"),
        ("Таджикистана", "Republic of Tajikistan"),
        ("Литвы", "РТ"),
    ],
)
def test_initials_are_of_the_state_that_the_text_names(named: str, state: str) -> None:
    told = people(f"Премьер-министр РТ Марк Борг принял посла Латвии Яниса Озолса. Гости {named} довольны.")
    assert told == {"Янис Озолс": [ENVOY], "Марк Борг": [("Prime Minister", state)]}


def test_a_queen_is_one_person_in_each_case() -> None:
    told = people("Посол Латвии Янис Озолс вручил грамоты Королеве Изольде II и беседовал с Королевой Изольдой II.")
    assert told == {"Янис Озолс": [ENVOY], "Изольда II": [("Queen", "")]}


@pytest.mark.parametrize(
    ("where", "place"),
    [
        ("в здании администрации Лисгарской области", "здание администрации Лисгарской области"),
        ("в Министерстве труда и социальной защиты", "Министерство труда и социальной защиты"),
        ("на Лисгарском экономическом форуме", ""),
        ("в г. Лисгарске", "Лисгарск"),
        ("в регионе Южного Заречья", ""),
    ],
)
def test_a_place_is_told_whole(where: str, place: str) -> None:
    text = f"Посол Латвии Янис Озолс встретился с судьей Марком Боргом {where}."
    (meeting,) = read_text(text.encode(), Envelope(language="ru")).meetings
    assert meeting.place == place


def test_an_embassys_secretary_is_of_the_state_whose_envoy_comes() -> None:
    told = people("Судья Марк Борг принял посла Латвии Яниса Озолса. Присутствовал первый секретарь, атташе Ян Ним.")
    staff = [("First Secretary", "Republic of Latvia"), ("Attaché", "Republic of Latvia")]
    assert told == {"Марк Борг": [("Judge", "")], "Янис Озолс": [ENVOY], "Ян Ним": staff}


def test_initials_of_given_and_fathers_name_are_those_of_the_one_named_in_full() -> None:
    text = "Посол Литвы Марк Борг встретился с губернатором А.Б. Морой\n\nВчера посол принял губернатора Андрея Мору."

    assert list(people(text)) == ["Марк Борг", "Андрей Мора"]


def test_initials_of_another_are_not() -> None:
    text = "Посол Литвы Марк Борг встретился с губернатором В.Б. Морой и мэром Андреем Морой."

    assert list(people(text)) == ["Марк Борг", "В.Б. Мора", "Андрей Мора"]


def test_region_that_its_kind_announces_is_no_part_of_a_name() -> None:
    assert "Борг Ли" in people("Посол Литвы Ян Вега принял председателя правительства провинции Лисгар Борг Ли.")


def test_press_service_beside_an_official_is_not_his_office() -> None:
    text = "Как сообщила пресс-служба правительства Латвии, премьер Марк Борг встретился с послом Литвы Яном Вегой."

    assert [title for title, _ in people(text)["Марк Борг"]] == ["Prime Minister"]


@pytest.mark.parametrize(("printed", "name"), [("Элиной Полянской", "Элина Полянская"), ("Марией Дзе", "Мария Дзе")])
def test_womans_surname_is_read_as_such(printed: str, name: str) -> None:
    assert name in people(f"Посол Литвы Ян Вега беседовал с проректором {printed}.")


def test_region_called_like_a_shorter_adjective_keeps_its_gender() -> None:
    told = people("Губернатор Приморского края Ян Борг принял посла Литвы Марка Вегу.")

    assert told["Ян Борг"] == [("Governor", "Приморский край")]


def test_dative_of_a_surname_like_a_womans_is_known_by_the_text() -> None:
    text = "Посол Литвы Марк Борг вручил министру Латвии Ивану Веге копии верительных грамот. Вега рад."

    assert list(people(text)) == ["Марк Борг", "Иван Вега"]


def test_national_leader_is_called_so() -> None:
    told = people("Посол Литвы Марк Борг встретился с национальным лидером Туркменистана Иваном Морой.")

    assert told["Иван Мора"] == [("National Leader", "Turkmenistan")]


@pytest.mark.parametrize(
    ("state", "owner"), [("Казахстан", "Republic of Kazakhstan"), ("Кыргызстан", "Kyrgyz Republic")]
)
def test_secretary_of_state_is_of_the_state_that_has_one_and_is_named(state: str, owner: str) -> None:
    told = people(f"Государственный секретарь Анна Мора приняла посла Литвы Марка Вегу. Он поздравил {state}.")

    assert told["Анна Мора"] == [("Secretary of State", owner)]


def test_first_deputy_premier_stands_behind_his_name() -> None:
    told = people("Президент Латвии Янис Озол встретился с Яном Хиллом, первым вице-премьером Мальты.")
    assert told["Ян Хилл"] == [("First Deputy Prime Minister", "Republic of Malta")]
