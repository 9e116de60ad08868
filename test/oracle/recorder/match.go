package main

import (
	"encoding/json"
	"fmt"
)

// apiVersion is the same for all kinds and releases.
const apiVersion = "openchoreo.dev/v1alpha1"

// match finds the kind of a body. A client needs it before it has a URL to send the body to.
func (r *releases) match(line string, body []byte) (*kind, error) {
	var head map[string]json.RawMessage
	if err := json.Unmarshal(body, &head); err != nil {
		return nil, reject("match", cause{"", "Bad request", err.Error()})
	}
	if head == nil {
		return nil, reject("match", cause{"", "Bad request", "no object"})
	}
	name, badKind := text(head, "kind")
	version, badVersion := text(head, "apiVersion")
	var k *kind
	if badKind == nil {
		var err error
		if k, err = r.kind(line, name); err != nil {
			return nil, err
		}
		if k == nil {
			badKind = []cause{{"kind", "Not found", fmt.Sprintf("no matches for kind %q in %s", name, line)}}
		}
	}
	if badVersion == nil && version != apiVersion {
		badVersion = []cause{{"apiVersion", "Invalid value", "must be " + apiVersion}}
	}
	if causes := append(badKind, badVersion...); len(causes) > 0 {
		return nil, reject("match", causes...)
	}
	return k, nil
}

func text(head map[string]json.RawMessage, key string) (value string, bad []cause) {
	if raw, ok := head[key]; ok && json.Unmarshal(raw, &value) != nil {
		return "", []cause{{key, "Invalid value", "must be a string"}}
	}
	if value == "" {
		return "", []cause{{key, "Required value", "Object '" + key + "' is missing"}}
	}
	return value, nil
}
