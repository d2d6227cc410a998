"""Orca's own words for what the walk listens for, in the language that Orca speaks. One line of JSON."""

import json

from orca import messages, object_properties

print(
    json.dumps(
        {
            "ready": messages.START_ORCA,
            "heading": (object_properties.ROLE_HEADING_LEVEL_SPEECH % {"role": "", "level": 1}).strip(),
            "picked": object_properties.STATE_SELECTED_RADIO_BUTTON,
            "unpicked": object_properties.STATE_UNSELECTED_RADIO_BUTTON,
        },
        ensure_ascii=False,
    )
)
