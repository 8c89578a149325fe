"""Sheets of our own entries on a sample directory."""

from shutil import copytree

import pdfplumber


def text_of(path):
    with pdfplumber.open(path) as pdf:
        return "\n".join(page.extract_text() for page in pdf.pages)


def test_a_sheet_of_ours_alone_is_no_sample_and_a_mixed_one_is(workpris, tmp_path, starter_folder):
    folder = copytree(starter_folder, tmp_path / "data")
    parish = ("--name", "Farnost Zkouška", "--type", "acc.emg", "--town", "Brno", "--phone", "541 123 456")
    own = workpris("office", "add", *parish, folder=folder).out.strip()
    other = workpris("search", "poradna", "--json", folder=folder).json()[0]["id"]
    for services, invented in (((own,), False), ((own, other), True)):
        chosen = [word for service in services for word in ("--service", service)]
        sheet = tmp_path / f"sheet-{len(services)}.pdf"
        answer = workpris("leaflet", *chosen, "-o", sheet, folder=folder)
        assert answer.code == 0, answer.err
        assert ("SAMPLE" in answer.err) is invented
        assert ("SAMPLE" in text_of(sheet)) is invented
    assert "SAMPLE" not in workpris("show", own, folder=folder).err
    assert workpris("show", other, "--json", folder=folder).json()["sample"]
    found = workpris("list", "farnost zkouška", "-o", tmp_path / "list.csv", folder=folder)
    assert "SAMPLE" not in found.err
