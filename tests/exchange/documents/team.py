"""A team about which every document has something to say."""

TEAM = """\
Small team
  SEO {affects: lead_quality; METRIC}: D Head; E Lead [EMEA], *Agency [elsewhere]; I #Sales; R Head
  Events: E Lead
  PR:
  (Radio): D Head
  + *Agency > Head, Writer {people: 0}
  > SEO -> #Sales: every lead has a source
  ~ blockers: week
Growth stage < Small team
  SEO {affects: lead_quality}: D Head; E Lead
  Events: D Head; E Lead
""".replace("METRIC", "review_point: before_launch; metric: qualified visits; required_inputs: a goal")
