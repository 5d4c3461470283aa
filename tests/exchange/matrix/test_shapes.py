"""The shapes in which people keep responsibility matrices, each read without retyping."""

import pytest

from tests.exchange.matrix.read_matrix import areas, held, read

SHAPES = {
    "letters in a comma table": (
        "Task,Head of marketing,Content lead,Sales\nPricing,A,R,C\nWebinars,I,A/R,I\n",
        {
            "Pricing": "Head of marketing D, Content lead E, Sales I",
            "Webinars": "Content lead DE, ~Head of marketing, ~Sales",
        },
        "RACI",
    ),
    "semicolons, with lists of letters in a cell": (
        'Aufgabe;Leitung;Texterin;Vertrieb\nPreise;A,R;C;"I, C"\nMessen;R;A;-\n',
        {"Preise": "Leitung DE, Texterin I, Vertrieb I, ~Vertrieb", "Messen": "Leitung E, Texterin D"},
        "RACI",
    ),
    "cells copied from a spreadsheet": (
        "\tPM\tQA\tPR\nLaunch plan\tA\tR\tI\nPress kit\t\tC\tAR\n",
        {"Launch plan": "PM D, QA E, ~PR", "Press kit": "QA I, PR DE"},
        "RACI",
    ),
    "a Markdown table with bold letters": (
        "# Who does what\n\n| Activity | Lead | Writer |\n|---|:-:|:-:|\n| **Blog** | **A** | **R** |\n"
        "| News \\| mail | **R/A** | `C` |\n",
        {"Blog": "Lead D, Writer E", "News | mail": "Lead DE, Writer I"},
        "RACI",
    ),
    "brackets, colons and dashes behind letters": (
        'Task,Lead,Agency,Legal\nAds,A (budget),R - search only,C: claims\nBrand,A/R (lead),"I (monthly)",C\n',
        {
            "Ads": "Lead D [budget], Agency E [search only], Legal I [claims]",
            "Brand": "Lead DE [lead], Legal I, ~Agency",
        },
        "RACI",
    ),
    "title rows, a legend below and support": (
        'Marketing responsibilities\nAs of spring\n\nDeliverable,Lead,Designer,Ops\nWebsite,A,R,S\nReports,,,"R,A"\n\n'
        "R = Responsible,,,\nA = Accountable,,,\nS = Supports,,,\n",
        {"Website": "Lead D, Designer E, Ops I", "Reports": "Ops DE"},
        "RASCI",
    ),
    "a legend beside the table in two columns": (
        "Process,Head,Analyst,,Key,\nDashboards,A,R,,R,Responsible\nTargets,A,C,,A,Accountable\n"
        "Audits,V,R,,C,Consulted\n,,,,V,Verifies\n",
        {"Dashboards": "Head D, Analyst E", "Targets": "Head D, Analyst I", "Audits": "Head R, Analyst E"},
        "RACI",
    ),
    "sections as rows": (
        "Task,Lead,Writer\nContent,,\nBlog,A,R\nCase studies,A,R\nEvents,,\nTrade fairs,R,\n",
        {"Blog": "Lead D, Writer E", "Case studies": "Lead D, Writer E", "Trade fairs": "Lead E"},
        "RACI",
    ),
    "headings above several tables": (
        "## Content\n\n| Task | Lead | Writer |\n|--|--|--|\n| Blog | A | R |\n\n## Demand\n\n"
        "| Task | Lead | Media agency |\n|--|--|--|\n| Ads | A | R |\n\n## Glossary\n\n"
        "| Term | Means |\n|--|--|\n| Lead | boss |\n",
        {"Blog": "Lead D, Writer E", "Ads": "Lead D, Media agency E"},
        "RACI",
    ),
    "a column for phases, filled in where they begin": (
        "No.,Phase,Activity,Description,Lead,Analyst,Status\n"
        "1,Plan,Brief,What we want,A,R,done\n2,,Budget,,A/R,C,open\n"
        "3,Run,Launch,,A,R,\n",
        {"Brief": "Lead D, Analyst E", "Budget": "Lead DE, Analyst I", "Launch": "Lead D, Analyst E"},
        "RACI",
    ),
    "owners down and functions across": (
        "Role,Pricing,Webinars,Reports\nHead of marketing,A,A,I\nContent manager,C,R,\nSales team,R,I,C\n",
        {
            "Pricing": "Head of marketing D, Content manager I, Sales team E",
            "Webinars": "Head of marketing D, Content manager E, ~Sales team",
            "Reports": "Sales team I, ~Head of marketing",
        },
        "RACI",
    ),
    "our own letters": (
        "Function,Head,Writer,Legal\nPricing,D,E,R\nBlog,DE,I,R\n",
        {"Pricing": "Head D, Writer E, Legal R", "Blog": "Head DE, Writer I, Legal R"},
        "ours",
    ),
    "DACI": (
        "DACI of the rebrand,,,\nDecision,VP,Project manager,Designer\nLogo,A,D,C\nRoll-out,A,D,I\n",
        {"Logo": "VP D, Project manager E, Designer I", "Roll-out": "VP D, Project manager E, ~Designer"},
        "DACI",
    ),
    "RAPID": (
        "Decision,CEO,Finance,Ops,Sales\nPrices,D,A,P,I\nDiscounts,D,R,P,\n",
        {"Prices": "CEO D, Finance R, Ops E, Sales I", "Discounts": "CEO D, Finance I, Ops E"},
        "RAPID",
    ),
    "words in the cells": (
        "Item,Product owner,Squad,Coach\nVision,Owns/Execute,Helps,N/A\n"
        "Backlog,Approves,Performs,Informed\nCode,signs off,does,n/a\n",
        {
            "Vision": "Product owner DE, Squad I",
            "Backlog": "Product owner D, Squad E, ~Coach",
            "Code": "Product owner R, Squad E",
        },
        None,
    ),
    "a column for each ownership and names in the cells": (
        "| Task | Responsible (R) | Accountable (A) | Consulted | Informed |\n|--|--|--|--|--|\n"
        "| Ads | Media agency, Writer | Lead | Sales; Legal | - |\n| Blog | Writer | Lead | TBD | Sales + Legal |\n",
        {"Ads": "Media agency E, Writer E, Lead D, Sales I, Legal I", "Blog": "Writer E, Lead D, ~Sales, ~Legal"},
        None,
    ),
    "letters for columns, and names with brackets": (
        'Activity,R,A,C,I\nAds,PM,COO (above 5k),Legal|Finance,All staff\nPress,"PM/COO",COO,"Board (Ann, Bo)",\n',
        {"Ads": "PM E, COO D [above 5k], Legal I, Finance I, ~All staff", "Press": "PM E, COO DE, Board (Ann, Bo) I"},
        None,
    ),
    "a table in HTML with cells that span rows": (
        "Our split\n\n<table>\n<tr><th>Phase</th><th>Task</th><th>Lead</th><th>Dev</th></tr>\n"
        "<tr><td rowspan=2>Build</td><td>Site</td><td><b>A</b></td><td>R</td></tr>\n"
        "<tr><td>Forms</td><td>I</td><td>A<br>R</td></tr>\n</table>\n",
        {"Site": "Lead D, Dev E", "Forms": "Dev DE, ~Lead"},
        "RACI",
    ),
    "headers that return further down": (
        "Plan,Lead,Writer\nBrief,A,R\nGoals,A,C\n\nRun,Lead,Analyst\nLaunch,A,R\nReport,I,R\n",
        {
            "Brief": "Lead D, Writer E",
            "Goals": "Lead D, Writer I",
            "Launch": "Lead D, Analyst E",
            "Report": "Analyst E, ~Lead",
        },
        "RACI",
    ),
    "letters of another script that look the same": (
        "Task,Lead,Designer\nSite,\u0410,R\nBlog,R,\u0421\n",
        {"Site": "Lead D, Designer E", "Blog": "Lead E, Designer I"},
        "RACI",
    ),
    "an order of the letters that leaves somebody out": (
        'CAIRO chart,,\nTask,Lead,Intern\nPayroll,A,O\nParty,R,"C, I"\n',
        {"Payroll": "Lead D, ~Intern", "Party": "Lead E, Intern I, ~Intern"},
        "RACIO",
    ),
}


@pytest.mark.parametrize(("text", "expected", "scheme"), SHAPES.values(), ids=SHAPES)
def test_a_matrix_is_read_as_people_keep_it(text, expected, scheme):
    matrix = read(text)
    assert held(matrix) == expected
    assert (matrix.scheme and matrix.scheme.name) == scheme
    assert matrix.unread == ()


def test_sections_headings_and_columns_give_the_areas():
    assert areas(read(SHAPES["sections as rows"][0])) == {
        "Blog": "Content",
        "Case studies": "Content",
        "Trade fairs": "Events",
    }
    assert areas(read(SHAPES["headings above several tables"][0])) == {"Blog": "Content", "Ads": "Demand"}
    assert areas(read(SHAPES["a column for phases, filled in where they begin"][0])) == {
        "Brief": "Plan",
        "Budget": "Plan",
        "Launch": "Run",
    }
    assert areas(read(SHAPES["a table in HTML with cells that span rows"][0])) == {"Site": "Build", "Forms": "Build"}


def test_the_heading_of_the_only_table_is_no_area():
    assert set(areas(read(SHAPES["a Markdown table with bold letters"][0])).values()) == {""}


def test_columns_beside_the_owners_are_kept_or_told():
    matrix = read(SHAPES["a column for phases, filled in where they begin"][0])
    assert {beside.heading: beside.use.value for beside in matrix.beside} == {
        "Phase": "areas",
        "Description": "description",
        "No.": "left out",
        "Status": "left out",
    }
    assert matrix.functions["Brief"].description == "What we want"


def test_an_owner_without_any_letter_still_stands_in_the_matrix():
    matrix = read("Task,Lead,Legal,Notes\nPricing,A,,soon\nBlog,R,,\n")
    assert [owner.name for owner in matrix.owners] == ["Lead", "Legal"]
    assert matrix.functions["Pricing"].note == "soon"


def test_other_tables_of_a_file_are_told():
    (note,) = read(SHAPES["headings above several tables"][0], "team.md").notes
    assert note == 'team.md: the table under "Glossary" (rows 15 to 17) is no responsibility matrix and is left out.'


def test_the_header_is_found_and_told_by_its_row():
    assert read(SHAPES["title rows, a legend below and support"][0]).headers == (4,)
    assert read(SHAPES["headers that return further down"][0]).headers == (1, 5)
