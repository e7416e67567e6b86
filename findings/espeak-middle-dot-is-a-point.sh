#!/bin/sh
# Seen 2026-11-29, espeak-ng 1.51 (Debian 12).
# « protégé·e », the spelling that includes girls and boys, is read "protégé point e", word for word like « protégé point e »
# written out; « ami(e)s » is cut in three. Nothing in the text says that it should not be read.
# Whoever listens rather than reads hears every such word broken, in the sentences that say who is protected.
# Instead: write both words or a word for all (« tu as le droit d'être en sécurité »), or give speech its own text.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
command -v espeak-ng >/dev/null || apt-get install -y -qq --no-install-recommends espeak-ng >/dev/null 2>&1 || exit 3
echo "$(espeak-ng --version | cut -d' ' -f1-4), $(date +%F)"
say() { espeak-ng -v fr -q -x "$1" | tr -d ' ,\n' | tr -d "'"; }
for text in 'protégé' 'protégé·e' 'protégé point e' 'ami(e)s' 'amis'; do echo "$text → $(say "$text")"; done
[ "$(say 'protégé·e')" = "$(say 'protégé point e')" ]
say 'ami(e)s' | grep -q '_:_:'
