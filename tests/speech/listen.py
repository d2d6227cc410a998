"""Runs Orca, and writes each thing it hands to the speech service to a file: one line of JSON each.

Orca's own command ends any other Orca of the same user; this does not. Orca is as a reader has it who installs it and
changes nothing, but for the echo of keys: the transcript tells each key already.
"""

import json
import sys

from orca import orca, speechdispatcherfactory

said = open(sys.argv[1], "a", encoding="utf-8", buffering=1)
server = speechdispatcherfactory.SpeechServer
speak = server._speak


def heard(self, text, acss, **kwargs):
    said.write(json.dumps(str(text), ensure_ascii=False) + "\n")
    return speak(self, text, acss, **kwargs)


server._speak = heard
orca.getSettingsManager().activate(None, {"enableKeyEcho": False})
sys.exit(orca.main())
