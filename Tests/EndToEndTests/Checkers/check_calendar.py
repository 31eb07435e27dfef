"""Reads a calendar with three readers that are not ours; what they find wrong goes to standard output."""
import sys

import icalendar
import ics
import vobject

raw = open(sys.argv[1], "rb").read()
calendar = icalendar.Calendar.from_ical(raw)
calendar.validate()
for event in calendar.walk("VEVENT"):
    if event.errors:
        print(event.get("UID"), event.errors)
other = vobject.readOne(raw.decode())
other.validate(raiseException=True)
mine = [str(event.get("SUMMARY")) for event in calendar.walk("VEVENT")]
theirs = [event.summary.value for event in other.vevent_list]
if mine != theirs:
    print("the readers disagree", mine, theirs)
third = [event.name for event in ics.Calendar(raw.decode()).events]
if sorted(mine) != sorted(third):
    print("the third reader disagrees", mine, third)
