"""Envoys on lines under one heading, those who were at both contacts, and houses that only speak."""

from tests.extraction.told import met, read


def test_envoys_on_lines_share_the_heading_s_office() -> None:
    text = (
        "Президент Кыргызской Республики Эркин Омурбеков принял верительные грамоты у послов трех государств.\n\n"
        "Свои грамоты вручили Чрезвычайные и Полномочные Послы:\n\n"
        "- Австрийской Республики - Мартин Грубер (с резиденцией в Астане);\n"
        "- Малайзии - Нор Лина бинти Хасан;\n"
        "- Словацкой Республики - Юрай Возар.\n"
    )
    assert met(text, "ru") == [
        {
            "Эркин Омурбеков": [("President", "Kyrgyz Republic")],
            "Мартин Грубер": [("Ambassador", "Republic of Austria")],
            "Нор Лина бинти Хасан": [("Ambassador", "Malaysia")],
            "Юрай Возар": [("Ambassador", "Slovak Republic")],
        }
    ]


def test_attendants_of_both_ceremonies_join_both() -> None:
    text = (
        "Prezident Rauf Quliyev Oman Sultanlığının ölkəmizdə yeni təyin olunmuş fövqəladə və səlahiyyətli səfiri Saif "
        "bin Hilal əl-Rəşidinin etimadnaməsini qəbul edib.\n\n"
        "Həmin gün Prezident Rauf Quliyev Fici Respublikasının yeni təyin olunmuş səfiri Ana Radovanın etimadnaməsini "
        "qəbul edib. Hər iki mərasimdə Prezidentin köməkçisi Fikrət Sadıqov iştirak edib."
    )
    first, second = met(text, "az")
    assert first["Saif bin Hilal əl-Rəşidi"] == [("Ambassador", "Sultanate of Oman")]
    assert list(first) == ["Rauf Quliyev", "Saif bin Hilal əl-Rəşidi", "Fikrət Sadıqov"]
    assert list(second) == ["Rauf Quliyev", "Ana Radova", "Fikrət Sadıqov"]


def test_attendants_of_both_meetings_join_both_in_english() -> None:
    text = (
        "On Monday Foreign Minister Ana Roy of Malta met Slovak Prime Minister Jan Vrabec. She then met Finnish "
        "Defence Minister Aino Salo. At both meetings Ambassador Eva Borg was present."
    )
    assert [list(meeting) for meeting in met(text, "en")] == [
        ["Ana Roy", "Jan Vrabec", "Eva Borg"],
        ["Ana Roy", "Aino Salo", "Eva Borg"],
    ]


def test_what_opens_a_turkish_sentence_was_attended() -> None:
    text = (
        "Tarım Bakanı Mustafa Çelik, Kazakistan Tarım Bakanı Saule Abayeva ile görüştü.\n\n"
        "Toplantıya Bakan Yardımcısı Ayşe Güler ve Genel Müdür Ahmet Gür de katıldı."
    )
    assert [list(meeting) for meeting in met(text, "tr")] == [
        ["Mustafa Çelik", "Saule Abayeva", "Ayşe Güler", "Ahmet Gür"]
    ]


def test_host_of_a_series_is_meant_where_only_a_guest_is_named() -> None:
    text = (
        "Avropa İttifaqının Cənubi Qafqaz üzrə xüsusi nümayəndəsi Jan Novak Bakıda bir sıra görüşlər keçirib.\n\n"
        "Oktyabrın 17-də onu Prezidentin köməkçisi Fikrət Sadıqov qəbul edib.\n\n"
        "Həmin gün ədliyyə nazirinin müavini Lamiyə Əlizadə ilə görüşdə sərhəd məsələləri müzakirə edilib."
    )
    assert [list(meeting) for meeting in met(text, "az")] == [
        ["Jan Novak", "Fikrət Sadıqov"],
        ["Jan Novak", "Lamiyə Əlizadə"],
    ]


def test_headline_that_calls_all_by_one_office_tells_of_no_other_contact() -> None:
    text = (
        "Azərbaycan, Gürcüstan və Macarıstanın energetika nazirləri görüşüblər\n\n"
        "Azərbaycanın energetika naziri Pərvin Şahlı, Gürcüstanın iqtisadiyyat və davamlı inkişaf naziri Levan Beridze "
        "və Macarıstanın energetika naziri Attila Nemet dünən üçtərəfli görüş keçiriblər."
    )
    assert met(text, "az") == [
        {
            "Pərvin Şahlı": [("Minister of Energy", "Republic of Azerbaijan")],
            "Levan Beridze": [("Minister of Economy", "Georgia")],
            "Attila Nemet": [("Minister of Energy", "Hungary")],
        }
    ]


def test_spouse_of_the_ambassador_s_name_holds_no_office() -> None:
    text = (
        "Konya Belediye Başkanı Ferhat Kara, Japonya’nın Ankara Büyükelçisi Hiroshi Mori ve eşi Yuko Mori’yi konuk "
        "etti.\n\nBüyükelçi Mori ise gösterilen ilgiden memnun kaldığını söyledi."
    )
    (meeting,) = met(text, "tr")
    assert (meeting["Hiroshi Mori"], meeting["Yuko Mori"]) == ([("Ambassador", "Japan")], [])


def test_unnamed_office_of_the_headline_is_the_guest_s() -> None:
    text = (
        "Глава государства принял министра обороны Португалии\n\n"
        "В ходе встречи с Жуаном Силвой Президент Бауыржан Аскаров отметил, что Лиссабон остается для Астаны партнером."
        "\n\nСобеседники вспомнили о договоренностях с Премьер-министром Португалии. В Казахстане работает десять "
        "португальских компаний."
    )
    assert met(text, "ru") == [
        {
            "Жуан Силва": [("Minister of Defence", "Portuguese Republic")],
            "Бауыржан Аскаров": [("President", "Republic of Kazakhstan")],
        }
    ]


def test_house_that_speaks_and_town_recalled_are_no_place() -> None:
    lead = "МОСКВА, 22 августа. Министр культуры РФ Глеб Воронов принял министра финансов Чили Хуана Рохаса.\n\n"
    for rest in (
        "Как уточнили на Никольской площади, в беседе участвовал посол Чили Луис Мора.\n",
        "Напомним, накануне Хуан Рохас побывал в Калязине.\n",
    ):
        assert [meeting.place for meeting in read(lead + rest, "ru").meetings] == ["Москва"]


def test_town_of_what_is_to_be_held_is_no_place() -> None:
    lead = "Genel Sekreter Ali Kaya dün Azerbaycan Dışişleri Bakanı Tural Hasanlı ile görüştü."
    for rest in (" Taraflar, Gence'de yapılacak zirveyi ele aldı.", " Zirvenin Gence'de yapılması kararlaştırıldı."):
        assert [meeting.place for meeting in read(lead + rest, "tr").meetings] == [""]
