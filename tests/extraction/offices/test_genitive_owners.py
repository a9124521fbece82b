"""Whose an office is in Russian, where the owner follows in the genitive and only the grammar tells what it is."""

import pytest

from meetings.extraction.drafts import Envelope
from meetings.extraction.pipeline import read_text

HOST = "Душанбе, 3 июня 2020 года. Министр обороны Таджикистана Камол Сатторов встретился с "

OFFICES = {
    "президентом Borgo Energia Глебом Тарновым": [("President", "Borgo Energia")],
    "вице-президентом компании Borgo Energia Леной Крамовой": [("Vice President", "компания Borgo Energia")],
    "премьер-министром Карелии Глебом Тарновым": [("Prime Minister", "Republic of Karelia")],
    "главой Чувашской Республики Леной Крамовой": [("Head", "Chuvash Republic")],
    "вице-министром юстиции Латвии Глебом Тарновым": [("Vice Minister of Justice", "Republic of Latvia")],
    "статс-секретарем Федерального министерства экономики ФРГ Леной Крамовой": [
        ("State Secretary", "Federal Republic of Germany")
    ],
    "министром по европейским и международным делам Австрии Леной Крамовой": [
        ("Министр по европейским и международным делам", "Republic of Austria")
    ],
    "президентом Международной федерации самбо Глебом Тарновым": [("President", "Международная федерация самбо")],
    "главой бюро ВОЗ Леной Крамовой": [("Head", "бюро ВОЗ")],
    "председателем Лужского городского исполнительного комитета Глебом Тарновым": [
        ("Chairman", "Лужский городской исполнительный комитет")
    ],
    "директором Лужского областного музея Глебом Тарновым": [("Director", "Лужский областной музей")],
    "председателем Лужского облисполкома Глебом Тарновым": [("Chairman", "Лужский облисполком")],
    "хякимом Лужского велаята Глебом Тарновым": [("Governor", "Лужский велаят")],
    "председателем коллегии Евразийской экономической комиссии Леной Крамовой": [
        ("Chairman of the Management Board", "Eurasian Economic Commission")
    ],
    "старшим вице-президентом компании «Восход» Леной Крамовой": [("Senior Vice President", "Восход")],
    "башканом Гагаузии Леной Крамовой": [("Bashkan", "Autonomous Territorial Unit of Gagauzia")],
    "помощником госсекретаря США по делам Южной и Центральной Азии Глебом Тарновым": [
        ("Assistant Secretary of State", "United States of America")
    ],
    "полномочным представителем президента Монголии в парламенте Глебом Тарновым": [("Representative", "Mongolia")],
    "председателем комитета по бюджету Леной Крамовой": [("Chairman", "комитет по бюджету")],
    "первым заместителем председателя комитета Госдумы по культуре Львом Бродовым": [
        ("First Deputy Chairman", "комитет Госдумы по культуре")
    ],
    "начальником управления охраны природы Петром Лужиным": [("Head", "управление охраны природы")],
    "директором департамента МИД Болгарии Иваном Драговым": [("Director", "МИД Болгарии")],
    "генеральным директором АО «Северный путь» Глебом Тарновым": [("Director-General", "Северный путь")],
    "председателем правления ТОО «Дом „Восход“» Глебом Тарновым": [
        ("Chairman of the Management Board", "Дом „Восход“")
    ],
    "главой Горнадзора Глебом Тарновым": [("Head", "Горнадзор")],
    "директором КамНИЛа Глебом Тарновым": [("Director", "КамНИЛ")],
    "секретарем СВАНУ по печати Глебом Тарновым": [("Secretary", "СВАНУ")],
    "предстоятелем епархии Алеппо Глебом Тарновым": [("Primate", "епархия Алеппо")],
    "патриархом Малого Дома Киликийского Глебом Тарновым": [("Patriarch", "Малый Дом Киликийский")],
    "командующим миротворческими силами генералом Глебом Тарновым": [("Commander", "миротворческие силы")],
    "президентом Академии наук Глебом Тарновым": [("President", "Академия наук")],
    "директором Службы горной охраны Глебом Тарновым": [("Director", "Служба горной охраны")],
    "мэром города-побратима Харбина Глебом Тарновым": [("Mayor", "Харбин")],
    "директором ЮНЕСКО по Восточной Африке Леной Крамовой": [
        ("Director", "United Nations Educational, Scientific and Cultural Organization")
    ],
    "руководителем Центра ОБСЕ в Бишкеке Леной Крамовой": [("Head", "Центр ОБСЕ")],
    "представителем Президента Киргизии Леной Крамовой": [("Representative", "Kyrgyz Republic")],
    "экс-премьером Латвии Леной Крамовой": [("Former Prime Minister", "Republic of Latvia")],
    "и.о. министра спорта Латвии Глебом Тарновым": [("Acting Minister of Sports", "Republic of Latvia")],
    "представителем МИД Кубы в Лужске Глебом Тарновым": [("Representative", "Republic of Cuba")],
    "представителем ЮНИСЕФ в Восточной Африке Леной Крамовой": [("Representative", "United Nations Children's Fund")],
    "председателем Агентства Республики Казахстан по делам спорта Леной Крамовой": [
        ("Chairman", "Агентство Республики Казахстан по делам спорта")
    ],
    "начальником Генерального штаба ВС Кубы Глебом Тарновым": [("Chief of the General Staff", "Republic of Cuba")],
    "замглавы Горнадзора Леной Крамовой": [("Deputy Head", "Горнадзор")],
    "главой администрации Нижнего района Леной Крамовой": [("Head", "администрация Нижнего района")],
    "генеральным директором «Боинга» Глебом Тарновым": [("Director-General", "Boeing")],
    "спикером Мажилиса Парламента Казахстана Леной Крамовой": [("Speaker", "Mazhilis")],
    "акимом города Алматы Леной Крамовой": [("Governor", "Алматы")],
    "послом Кубы, главой Фонда дружбы Глебом Тарновым": [("Ambassador", "Republic of Cuba"), ("Head", "Фонд дружбы")],
    "председателем совета директоров ПАО «Северный путь» Глебом Тарновым": [
        ("Chairman of the Board of Directors", "Северный путь")
    ],
    "директором департамента Африки и Америки МИД Кубы Леной Крамовой": [("Director", "МИД Кубы")],
    "генеральным директором СЗАО «Северный путь» Глебом Тарновым": [("Director-General", "Северный путь")],
    "председателем Народного Совета Горной Автономной Республики Глебом Тарновым": [
        ("Chairman", "Народный Совет Горной Автономной Республики")
    ],
    "спецпредставителем Действующего председателя ОБСЕ по кипрскому урегулированию Глебом Тарновым": [
        ("Special Representative", "Organization for Security and Co-operation in Europe")
    ],
    "первым зампредом Комитета по аграрно-продовольственной политике Глебом Тарновым": [
        ("First Deputy Chairman", "Комитет по аграрно-продовольственной политике")
    ],
    "заместителем Председателя Государственной Думы Глебом Тарновым": [("Deputy Speaker", "State Duma")],
    "заместителем председателя ОГДЦ архимандритом Глебом Тарновым": [("Deputy Chairman", "ОГДЦ")],
    "предстоятелем Православной Церкви Верхнего края Глебом Тарновым": [
        ("Primate", "Православная Церковь Верхнего края")
    ],
    "начальником Управления горной авиации Республики Кубы Глебом Тарновым": [
        ("Head", "Управление горной авиации Республики Кубы")
    ],
    "главой миссии наблюдателей от ОБСЕ Глебом Тарновым": [
        ("Head of Mission", "Organization for Security and Co-operation in Europe")
    ],
    "мэром Лужинска Леной Крамовой": [("Mayor", "Лужинск")],
    "мэром города Лужины Леной Крамовой": [("Mayor", "Лужина")],
    "мэром Анной Петровной Крамовой": [("Mayor", "")],
    "министром народного благосостояния Мальты Леной Крамовой": [
        ("Министр народного благосостояния", "Republic of Malta")
    ],
    "военным атташе при Посольстве Мальты в Таджикистане Глебом Тарновым": [("Military Attaché", "Republic of Malta")],
    "советником-посланником Посольства Мальты Глебом Тарновым": [("Minister Counsellor", "Republic of Malta")],
    "Уполномоченным по правам человека в России Леной Крамовой": [("Ombudsman", "Russian Federation")],
    "помощником Президента России Глебом Тарновым": [("Aide", "Russian Federation")],
    "помощником Президента Кубы Глебом Тарновым": [("Assistant", "Republic of Cuba")],
    "апостольским нунцием в России Глебом Тарновым": [("Apostolic Nuncio", "Holy See")],
    "председателем Госсовета КНР Ли Жуном": [("Premier", "People's Republic of China")],
    "председателем Госсовета Татарстана Глебом Тарновым": [("Chairman of the State Council", "Republic of Tatarstan")],
}


@pytest.mark.parametrize("printed", OFFICES)
def test_russian_owner_in_the_genitive_is_read(printed):
    (meeting,) = read_text(f"{HOST}{printed}.".encode(), Envelope(language="ru")).meetings
    guest = meeting.participants[1]
    assert [(office.title, office.organization) for office in guest.offices] == OFFICES[printed]


def test_owner_behind_an_office_leaves_its_holder_his_name():
    text = f"{HOST}представителем Горнадзора Глебом Тарновым и директором Николаем Лужиным."
    (meeting,) = read_text(text.encode(), Envelope(language="ru")).meetings
    assert [p.name for p in meeting.participants] == ["Камол Сатторов", "Глеб Тарнов", "Николай Лужин"]


def test_governor_of_the_region_has_the_only_region_of_the_text():
    text = (
        "Правительство Верхнего края\n\n4 мая 2019 года губернатор края Глеб Тарнов принял посла Кубы Ану Руис.\n"
        "Губернатор края рассказал о реке."
    )
    (meeting,) = read_text(text.encode(), Envelope(language="ru")).meetings
    (office,) = meeting.participants[0].offices
    assert (office.title, office.organization) == ("Governor", "Верхний край")


def test_minister_of_several_things_has_all_of_them_in_the_title_in_full():
    text = f"{HOST}министром культуры, информации и туризма Латвии Леной Крамовой."
    (meeting,) = read_text(text.encode(), Envelope(language="ru")).meetings
    (office,) = meeting.participants[1].offices
    assert (office.key, office.title) == ("minister-of-culture", "Minister of Culture")
    assert office.in_full == "Minister of Culture, Information and Tourism"


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        ("министром водных ресурсов и ирригации", "Minister of Water Resources and Irrigation"),
        ("министром промышленности и строительства", "Minister of Industry and Construction"),
        ("министром труда и социальной защиты", "Minister of Labour and Social Protection"),
        ("министром антимонопольного регулирования и торговли", "Minister of Antimonopoly Regulation and Trade"),
        ("заместителем министра экономического развития", "Deputy Minister of Economic Development"),
    ],
)
def test_portfolios_are_called_as_they_are_printed(printed, title):
    (meeting,) = read_text(f"{HOST}{printed} Латвии Леной Крамовой.".encode(), Envelope(language="ru")).meetings
    (office,) = meeting.participants[1].offices
    assert office.in_full == title


def test_chairman_of_the_committee_is_of_the_only_one_named():
    text = f"Комитет по печати рассказал о встрече. {HOST}председателем комитета Глебом Тарновым."
    (meeting,) = read_text(text.encode(), Envelope(language="ru")).meetings
    assert [office.organization for office in meeting.participants[1].offices] == ["Комитет по печати"]


@pytest.mark.parametrize(
    ("printed", "town"),
    [
        ("Мэр Лужинска Лена Крамова", "Лужинск"),
        ("Мэр Лена Крамова", ""),
    ],
)
def test_town_of_a_mayor_in_the_nominative_is_told_by_its_ending(printed, town):
    text = f"Душанбе, 3 июня 2020 года. {printed} встретилась с послом Кубы Глебом Тарновым."
    (meeting,) = read_text(text.encode(), Envelope(language="ru")).meetings
    assert [(o.title, o.organization) for o in meeting.participants[0].offices] == [("Mayor", town)]


@pytest.mark.parametrize(
    ("printed", "office"),
    [
        (
            "Председатель Комитета по связям с зарубежными странами",
            ("Chairman", "Комитет по связям с зарубежными странами"),
        ),
        ("Директор департамента связей с соотечественниками", ("Director", "департамент связей с соотечественниками")),
        ("Советник президента Кубы по общественно - политическим вопросам", ("Adviser", "Republic of Cuba")),
    ],
)
def test_what_a_body_or_an_adviser_deals_with_stands_before_the_holder(printed, office):
    text = f"Душанбе, 3 июня 2020 года. {printed} Лев Бродов встретился с послом Чада Глебом Тарновым."
    (meeting,) = read_text(text.encode(), Envelope(language="ru")).meetings
    assert [(o.title, o.organization) for o in meeting.participants[0].offices] == [office]
