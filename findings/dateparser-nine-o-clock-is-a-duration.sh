#!/bin/sh
# Seen 2026-11-30, dateparser 1.4.3 (Python), languages=['fr'].
# « demain à 9h » is read as tomorrow plus nine hours from now: asked at 9:00, six in the evening; asked at 15:00, the day after tomorrow at midnight.
# « hier à 20 h 15 », as French is printed, is the day before yesterday at 13:00; with a full date, « le 3 décembre 2026 à 20 h 15 », nothing is read.
# Only « 20h15 », written together and with minutes, is an hour. A test with that form, or one that runs at midnight, passes.
# A session is planned, or what happened is noted, at a time that depends on when it was typed.
# Instead: write « 9h » and « 9 h 30 » as 9:00 and 9:30 before the library, and show the hour that was understood.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
command -v python3 >/dev/null || exit 3
python3 -m pip install --quiet --disable-pip-version-check --root-user-action=ignore --target lib dateparser==1.4.3 >/dev/null 2>&1 || exit 3
echo "dateparser 1.4.3, $(python3 --version), $(date +%F)"
cat > look.py <<'END'
import datetime
import sys

sys.path.insert(0, 'lib')
import dateparser

seen = {}
for hour in (9, 15):
    now = datetime.datetime(2026, 11, 30, hour)
    for text in ('demain à 9:00', 'demain à 9h', 'demain à 9 h', 'hier à 20h15', 'hier à 20 h 15', 'le 3 décembre 2026 à 20h15', 'le 3 décembre 2026 à 20 h 15'):
        seen[hour, text] = str(dateparser.parse(text, languages=['fr'], settings={'RELATIVE_BASE': now}))
        print(f'asked at {hour}:00', '|', text, '|', seen[hour, text])
for text in ('demain à 9h', 'demain à 9 h'):
    assert (seen[9, text], seen[15, text]) == ('2026-12-01 18:00:00', '2026-12-02 00:00:00')
assert seen[9, 'demain à 9:00'] == seen[15, 'demain à 9:00'] == '2026-12-01 09:00:00'
assert (seen[9, 'hier à 20h15'], seen[9, 'hier à 20 h 15']) == ('2026-11-29 20:15:00', '2026-11-28 13:00:00')
assert (seen[9, 'le 3 décembre 2026 à 20h15'], seen[9, 'le 3 décembre 2026 à 20 h 15']) == ('2026-12-03 20:15:00', 'None')
END
python3 look.py
