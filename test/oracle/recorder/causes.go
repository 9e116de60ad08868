package main

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"k8s.io/apimachinery/pkg/util/validation/field"
)

// cause is one error, in the words that kubectl prints.
type cause struct {
	Field  string `json:"field"`
	Type   string `json:"type"`
	Detail string `json:"detail,omitempty"`
}

// conflict is the only type of cause that is not a field.ErrorType: a server answers it with a status of its own.
const conflict = "Conflict"

// rejection is an error from before validation; stage says where the server stopped.
type rejection struct {
	stage  string
	causes []cause
}

func (r *rejection) Error() string { return fmt.Sprint(r.stage, ": ", r.causes) }

func reject(stage string, causes ...cause) error { return &rejection{stage, causes} }

var (
	skippedRules = "some validation rules were not checked because the object was invalid"
	outOfFormat  = regexp.MustCompile(`^Checked value must be of type \S+ (?:with|\().* in (\S+)$`)
)

// causesOf returns the errors of a list. That CEL rules were skipped, which a server reports as an error without a field,
// is returned as a note. A number out of its format's range has no field either: it is taken from the message.
func causesOf(list field.ErrorList) (causes []cause, note string) {
	for _, e := range list {
		c := cause{e.Field, string(e.Type), e.Detail}
		if e.Type != conflict {
			c.Type = e.Type.String()
		}
		if e.Field == "<nil>" {
			if strings.HasPrefix(e.Detail, skippedRules) {
				note = e.Detail
				continue
			}
			if m := outOfFormat.FindStringSubmatch(e.Detail); m != nil {
				c.Field = m[1]
			}
		}
		causes = append(causes, c)
	}
	return sorted(causes), note
}

// sorted sorts the causes and removes duplicates, as the message of a server does.
func sorted(causes []cause) []cause {
	slices.SortFunc(causes, func(a, b cause) int {
		return cmp.Or(cmp.Compare(a.Field, b.Field), cmp.Compare(a.Type, b.Type), cmp.Compare(a.Detail, b.Detail))
	})
	return slices.Compact(causes)
}
