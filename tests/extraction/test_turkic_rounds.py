"""Turkish and Azerbaijani reports with one thing turned: an earlier contact, a guest's delegation, whose assistant."""

from tests.extraction.told import met, people, read

AZERBAIJAN, MALTA, LATVIA = "Republic of Azerbaijan", "Republic of Malta", "Republic of Latvia"


def test_who_attended_was_at_the_contact_and_not_at_the_one_before_it() -> None:
    text = (
        "Energetika naziri Rauf Vəliyev Maltanın səfiri Jan Borqu qəbul edib. Səfir bir gün əvvəl iqtisadiyyat naziri "
        "Anar Quliyevlə də görüşmüşdü. Görüşdə nazir müavini Elnur Kərimov iştirak edib."
    )
    assert [list(people) for people in met(text, "az")] == [
        ["Jan Borq", "Anar Quliyev"],
        ["Rauf Vəliyev", "Jan Borq", "Elnur Kərimov"],
    ]


def test_a_delegation_is_that_of_who_was_on_a_visit() -> None:
    text = (
        "Valettada səfərdə olan spiker Ayan Quliyeva maltalı həmkarı Ana Mora ilə bir araya gəlib. Sonra nümayəndə "
        "heyəti Maltanın Baş naziri Jan Borq tərəfindən qəbul olunub."
    )
    assert [list(people) for people in met(text, "az")] == [
        ["Ayan Quliyeva", "Ana Mora"],
        ["Ayan Quliyeva", "Jan Borq"],
    ]


def test_where_an_earlier_contact_was_is_not_the_place() -> None:
    text = (
        "Müdafiə naziri Rauf Vəliyevin Maltanın müdafiə naziri Jan Borq ilə görüşü olub. Bu, onların ikinci görüşüdür: "
        "birincisi fevralda Riqada keçirilmişdi."
    )
    assert [meeting.place for meeting in read(text, "az").meetings] == [""]


def test_whose_assistant_somebody_is_took_no_part() -> None:
    text = "Prezident Rauf Vəliyevin köməkçisi Anar Quliyev Maltanın səfiri Jan Borqla görüşüb."
    assert met(text, "az") == [{"Anar Quliyev": [("Assistant", AZERBAIJAN)], "Jan Borq": [("Ambassador", MALTA)]}]
    text = (
        "Cumhurbaşkanı Kaya'nın Dış Politika ve Güvenlik Başdanışmanı Can Taş, Malta Büyükelçisi Jan Borg ile görüştü."
    )
    assert [list(people) for people in met(text, "tr")] == [["Can Taş", "Jan Borg"]]


def test_chief_of_staff_of_another_body_serves_nobody_named_before() -> None:
    text = "Müdafiə naziri Rauf Vəliyevin Malta Hava Qüvvələrinin qərargah rəisi Jan Borq ilə görüşü olub."
    assert [list(people) for people in met(text, "az")] == [["Rauf Vəliyev", "Jan Borq"]]


def test_what_a_conference_is_called_names_nobody() -> None:
    text = (
        "Rezident əlaqələndirici Ana Mora nazir Rauf Vəliyevin qonağı olub. Nazir COP29-a hazırlıqdan danışıb, xanım "
        "Mora isə dəstəyini ifadə edib."
    )
    assert [list(people) for people in met(text, "az")] == [["Ana Mora", "Rauf Vəliyev"]]


def test_several_unions_are_no_person() -> None:
    text = (
        "Vali Ali Kaya, Malta Büyükelçisi Jan Borg'u ağırladı. Konuk büyükelçi ardından Ege İhracatçı Birlikleri'ni "
        "ziyaret ederek Koordinatör Can Taş ile görüştü."
    )
    assert [list(people) for people in met(text, "tr")] == [["Ali Kaya", "Jan Borg"], ["Jan Borg", "Can Taş"]]


def test_a_surname_that_ends_like_where_something_was_stays_a_names() -> None:
    text = "Şeyxülislam Hacı Rauf Paşazadə Maltanın səfiri Jan Borqla görüşüb."
    assert [list(people) for people in met(text, "az")] == [["Hacı Rauf Paşazadə", "Jan Borq"]]


def test_who_invited_a_guest_is_at_home_where_he_came() -> None:
    text = (
        "Maliye Bakanı Ali Kaya'nın davetlisi olarak Türkiye'ye gelen Malta Maliye Bakanı Jan Borg, Vali Can Taş ile "
        "görüştü. Kaya ise konuk bakanı törenle karşıladı."
    )
    assert met(text, "tr")[-1] == {
        "Ali Kaya": [("Minister of Finance", "Republic of Türkiye")],
        "Jan Borg": [("Minister of Finance", MALTA)],
    }


def test_members_beside_one_of_the_own_parliament_are_of_it() -> None:
    text = (
        "Milli Məclisin deputatı Ayan Quliyeva Riqada Latviyanın spikeri Anna Kalnina ilə görüşüb. Görüşdə deputatlar "
        "Rauf Vəliyev və Anar Kərimov da iştirak ediblər."
    )
    member = [("Member of Parliament", "Milli Majlis")]
    assert met(text, "az") == [
        {
            "Ayan Quliyeva": member,
            "Anna Kalnina": [("Speaker", LATVIA)],
            "Rauf Vəliyev": member,
            "Anar Kərimov": member,
        }
    ]


def test_a_clause_that_is_over_is_not_recalled() -> None:
    text = "Prezident Rauf Vəliyev Maltanın səfiri Jan Borqu qəbul edib, əvvəlki görüşlərini xatırladıb."
    assert [list(people) for people in met(text, "az")] == [["Rauf Vəliyev", "Jan Borq"]]
    text = "Prezident Rauf Vəliyev Maltanın səfiri Jan Borqu qəbul etdiyini xatırladıb."
    assert met(text, "az") == []


def test_a_contact_quoted_is_the_speakers() -> None:
    text = (
        "Nazir Rauf Vəliyev Valettada Maltanın səfiri Jan Borqla görüşüb.\n“Hələ yola çıxmamış Riqa merinə də müraciət "
        "ünvanlamışdım. Prezident Ana Mora ilə bu gün görüşdük, ona da təşəkkür etdim. "
        "Bu işi yarımçıq qoymarıq”, - Rauf Vəliyev bildirib."
    )
    assert [list(people) for people in met(text, "az")] == [["Rauf Vəliyev", "Jan Borq"], ["Rauf Vəliyev", "Ana Mora"]]


def test_two_received_on_two_days_were_received_apart() -> None:
    text = (
        " date 2024-04-10 Xarici işlər naziri Rauf Vəliyev dünən Maltanın səfiri Jan Borqu, bu gün isə Latviyanın "
        "səfiri Anna Kalninanı qəbul edib."
    )
    told = [
        (meeting.days.written if meeting.days else "", list(people(meeting))) for meeting in read(text, "az").meetings
    ]
    assert told == [
        ("2024-04-09", ["Rauf Vəliyev", "Jan Borq"]),
        ("2024-04-10", ["Rauf Vəliyev", "Anna Kalnina"]),
    ]
    text = (
        " date 2024-04-10 Cumhurbaşkanı Ali Kaya, 8 Nisan'da Malta Başbakanı Jan Borg'u, 9 Nisan'da ise Letonya "
        "Başbakanı Anna Kalnina'yı kabul etti."
    )
    told = [
        (meeting.days.written if meeting.days else "", list(people(meeting))) for meeting in read(text, "tr").meetings
    ]
    assert told == [("2024-04-08", ["Ali Kaya", "Jan Borg"]), ("2024-04-09", ["Ali Kaya", "Anna Kalnina"])]


def test_a_former_president_of_another_state_tells_not_whose_the_president_is() -> None:
    text = "Prezident Rauf Vəliyev aprelin 8-də Maltanın sabiq Prezidenti Jan Borqu qəbul edib."
    assert met(text, "az")[0]["Rauf Vəliyev"] == [("President", AZERBAIJAN)]


def test_who_receives_a_visitor_abroad_is_not_of_the_languages_state() -> None:
    text = (
        "Gömrük Komitəsinin sədri Rauf Vəliyev fevralın 10-da Riqada həmkarı Jan Borqla görüşüb. Bir gün sonra "
        "R.Vəliyev Baş nazirin müavini Anna Kalnina tərəfindən qəbul edilib."
    )
    assert met(text, "az")[1]["Anna Kalnina"] == [("Deputy Prime Minister", "")]


def test_those_who_were_there_too_are_not_who_met() -> None:
    text = "Bankın binasında iclas olub. Görüşdə bankın əməkdaşı Rauf Vəliyev və səfir Jan Borq da iştirak ediblər."
    assert met(text, "az") == []


def test_a_minister_who_also_met_somebody_has_no_office_of_his() -> None:
    text = (
        "Xarici işlər naziri Rauf Vəliyev Kuba, Peru və Malta xarici işlər nazirləri ilə görüşlər keçirib. Nazir "
        "həmçinin Beynəlxalq Atom Enerjisi Agentliyinin baş direktoru Jan Borq ilə bir araya gəlib."
    )
    assert [list(people) for people in met(text, "az")] == [["Rauf Vəliyev", "Jan Borq"]]
    assert met(text, "az")[0]["Jan Borq"] == [("Director-General", "International Atomic Energy Agency")]


def test_whose_adviser_somebody_is_tells_his_state() -> None:
    text = "Başdanışman Ali Kaya, Malta Başbakanı'nın Ulusal Güvenlik Danışmanı Jan Borg ile telefonda görüştü."
    assert met(text, "tr")[0]["Jan Borg"] == [("National Security Adviser", MALTA)]


def test_a_delegation_is_that_of_who_visited() -> None:
    text = (
        "Malta Delegasyonu Başkanı Jan Borg, Cumhurbaşkanı Ali Kaya'yı ziyaret etti. Heyet daha sonra Meclis Başkanı "
        "Can Taş tarafından kabul edildi."
    )
    assert [list(people) for people in met(text, "tr")] == [["Jan Borg", "Ali Kaya"], ["Jan Borg", "Can Taş"]]


def test_who_met_all_is_named_first_where_verbs_are_reported() -> None:
    text = (
        "Enerji Bakanı Ali Kaya'nın Malta Petrol Bakanı Jan Borg ve Elektrik Bakanı Ana Mora ile ayrı ayrı görüştüğü, "
        "Başbakan Carla Vella tarafından da kabul edildiği bildirildi."
    )
    assert [list(people) for people in met(text, "tr")] == [
        ["Ali Kaya", "Jan Borg"],
        ["Ali Kaya", "Ana Mora"],
        ["Ali Kaya", "Carla Vella"],
    ]


def test_an_assembly_beside_a_chamber_is_the_chambers() -> None:
    text = (
        "Bursa Ticaret Odası Başkanı Ali Kaya, Malta Büyükelçisi Jan Borg'u ağırladı. Görüşmeye Meclis Başkanı Can Taş "
        "katıldı."
    )
    assert met(text, "tr")[0]["Can Taş"] == [("Chairman", "Bursa Ticaret Odası")]
    text = "Meclis Başkanı Can Taş, Malta Büyükelçisi Jan Borg'u ağırladı."
    assert met(text, "tr")[0]["Can Taş"] == [("Speaker", "Republic of Türkiye")]


def test_where_an_iclas_was_is_not_whose_an_office_is() -> None:
    text = "Nazirlər Kabinetində Baş nazir Rauf Vəliyev Maltanın səfiri Jan Borqla görüşüb."
    assert met(text, "az")[0]["Rauf Vəliyev"] == [("Prime Minister", AZERBAIJAN)]


def test_an_envoy_beside_him_tells_of_two_states_whose_title_somebody_has() -> None:
    text = (
        "Dövlət katibi Jan Borq Maltada xarici işlər naziri Ana Mora ilə görüşüb. Görüşdə ABŞ-nin Maltadakı səfiri "
        "Karl Vest iştirak edib."
    )
    assert met(text, "az")[0]["Jan Borq"] == [("Secretary of State", "United States of America")]


def test_a_ruler_is_named_with_the_number_before_his_name() -> None:
    text = "Maltanın Baş naziri Jan Borq Kral II Abdulla ilə görüşüb."
    assert list(met(text, "az")[0]) == ["Jan Borq", "II Abdulla"]


def test_a_people_has_no_states_leader() -> None:
    text = "Kırım Tatar Türklerinin lideri Can Taş, Vali Ali Kaya tarafından Bursa'da kabul edildi."
    assert met(text, "tr")[0]["Can Taş"] == [("Leader", "")]


def test_two_subjects_of_one_verb_met_each_their_own() -> None:
    text = (
        "Adana Valisi Ali Kaya, Malta Konsolosu Jan Borg'u, Vali Yardımcısı Can Taş ise Letonya Fahri Konsolosu Anna "
        "Kalnina'yı kabul etti."
    )
    assert [list(people) for people in met(text, "tr")] == [["Ali Kaya", "Jan Borg"], ["Can Taş", "Anna Kalnina"]]


def test_during_whose_visit_another_met_some_is_no_party() -> None:
    text = "Maltanın Prezidenti Jan Borqun Bakıya səfəri zamanı səfir Karl Vest Milli Məclisin deputatları ilə görüşüb."
    assert met(text, "az") == []


def test_who_was_received_is_the_guest_of_a_welcome_told_next() -> None:
    text = (
        "Baş nazir Rauf Vəliyev Bakıda Belarusun Baş naziri Jan Borqla görüşüb. Sonra J.Borqu Prezident Anar Quliyev "
        "qəbul edib. Qonağı hava limanında Baş nazirin birinci müavini Elnur Kərimov qarşılamışdı."
    )
    assert [list(people) for people in met(text, "az")] == [["Rauf Vəliyev", "Jan Borq"], ["Jan Borq", "Anar Quliyev"]]


def test_the_house_before_a_state_is_not_whose_its_president_is() -> None:
    text = "Rusiya Prezidenti Jan Borq dünən Kremldə Azərbaycan Prezidenti Rauf Vəliyevlə danışıqlar aparıb."
    assert met(text, "az")[0]["Rauf Vəliyev"] == [("President", AZERBAIJAN)]


def test_what_others_did_after_the_talks_is_no_contact_of_theirs() -> None:
    text = (
        "Maltanın Prezidenti Jan Borq Prezident Rauf Vəliyevlə danışıqlar aparıb. Danışıqlardan sonra nazirlər Ana "
        "Mora və Anar Quliyev saziş imzalayıblar."
    )
    assert [list(people) for people in met(text, "az")] == [["Jan Borq", "Rauf Vəliyev"]]


def test_who_spoke_at_a_summit_did_not_attend_what_was_on_its_margins() -> None:
    text = (
        "Maltanın Prezidenti Jan Borq sammit çərçivəsində Latviya Prezidenti Anna Kalnina ilə görüşüb. Sammitdə "
        "Prezident Rauf Vəliyev çıxış edib."
    )
    assert [list(people) for people in met(text, "az")] == [["Jan Borq", "Anna Kalnina"]]


def test_who_visited_one_and_met_another_met_them_apart() -> None:
    text = (
        "Lisgar Belediye Başkanı Ana Mora'yı ziyaret eden Bursa Valisi Ali Kaya, Malta Başkonsolosu Jan Borg'la da "
        "görüştü."
    )
    assert [list(people) for people in met(text, "tr")] == [["Ali Kaya", "Ana Mora"], ["Ali Kaya", "Jan Borg"]]
