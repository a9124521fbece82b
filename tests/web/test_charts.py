"""Where the marks of charts stand."""

from datetime import date

from meetings.web import charts


def test_years_without_a_meeting_have_their_place():
    assert charts.years({2019: 1, 2022: 4}, "{}-{}".format) == [
        charts.Bar("2019", 1, 25, "2019-2019"),
        charts.Bar("2020", 0, 0, "2020-2020"),
        charts.Bar("2021", 0, 0, "2021-2021"),
        charts.Bar("2022", 4, 100, "2022-2022"),
    ]


def test_many_years_are_shown_ten_at_a_time():
    bars = charts.years({1951: 1, 1959: 2, 2020: 3}, "{}-{}".format)
    assert [(bar.label, bar.address, bar.meetings) for bar in bars if bar.meetings] == [
        ("1950–1959", "1950-1959", 3),
        ("2020–2029", "2020-2029", 3),
    ]
    assert charts.years({}, "{}-{}".format) == []


def test_a_scale_is_of_whole_years_and_a_day_on_it_can_be_seen():
    scale = charts.Scale.over([date(2020, 6, 1), None, date(2021, 2, 1)])
    assert scale == charts.Scale(date(2020, 1, 1), date(2021, 12, 31))
    assert scale.stretch(date(2020, 1, 1), date(2021, 12, 31)) == charts.Stretch("0.00%", "100.00%")
    assert scale.stretch(date(2021, 12, 31), date(2021, 12, 31)) == charts.Stretch("99.20%", "0.80%")
    assert [tick.label for tick in scale.ticks] == ["2020", "2021"]
    assert charts.Scale.over([None]) is None


def test_a_long_scale_names_a_few_years():
    scale = charts.Scale.over([date(1990, 1, 1), date(2022, 1, 1)])
    assert [tick.label for tick in scale.ticks] == ["1990", "1996", "2002", "2008", "2014", "2020"]


def test_a_fan_is_thickest_to_whom_was_met_most():
    fan = charts.fan([5, 3, 1])
    assert [ray.thickness for ray in fan.rays] == ["9.0", "5.0", "1.0"]
    assert charts.fan([1]).rays[0].thickness == "1.0"


def test_shades_go_from_none_to_five():
    assert [charts.shade(count, 10) for count in (0, 1, 2, 3, 5, 10)] == ["s0", "s1", "s1", "s2", "s3", "s5"]
    assert charts.shade(1, 1) == "s1"
