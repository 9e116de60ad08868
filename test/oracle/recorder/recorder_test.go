package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"testing"
)

// Small CRDs of our own, so that the tests need no others.
const crdDir = "testdata/crds"

// Each row: line, op, manifest, old ("" if none), and the expected answer: "ok", "stage field:type ... (next field:type) ..." or a fault.
var table = [][5]string{
	{"v0.15", "create", `{"apiVersion":"openchoreo.dev/v1alpha1","kind":"DataPlane","metadata":{"name":"a"},"spec":{"clusterAgent":{"clientCA":{"value":"x"}},"gateway":{"publicVirtualHost":"h"}}}`, "", "ok"},
	{"v0.15", "create", `{"apiVersion":"openchoreo.dev/v1alpha1","kind":"DataPlane","metadata":{"name":"a"},"spec":{"planeId":"x","clusterAgent":{"clientCA":{"value":"x"}},"gateway":{}}}`, "", "decode spec.planeId:Unknown field (spec.gateway.publicVirtualHost:Required value)"},
	{"v0.15", "create", `{"apiVersion":"openchoreo.dev/v1alpha1","kind":"DataPlane","metadata":{"name":"a"},"spec":{"planeID":"A","clusterAgent":{"clientCA":null},"gateway":{"publicVirtualHost":"h","publicHTTPPort":2147483648}}}`, "", "validate spec.clusterAgent.clientCA:Required value spec.gateway.publicHTTPPort:Invalid value spec.planeID:Invalid value"},
	{"v0.15", "create", `{"apiVersion":"openchoreo.dev/v1alpha1","kind":"DataPlane","metadata":{"name":"a","labels":{"a":5}}}`, "", "decode metadata.labels:Bad request"},
	{"v0.15", "create", `{"apiVersion":"openchoreo.dev/v1alpha1","kind":"DataPlane","metadata":{"name":"a","name":"b","Name":"c"}}`, "", "decode metadata.Name:Unknown field metadata.name:Duplicate field"},
	{"v0.15", "create", `{"apiVersion":"openchoreo.dev/v1alpha1","kind":"ClusterDataPlane","metadata":{"name":"a","namespace":"cleared"}}`, "", "ok"},
	{"v0.15", "create", `{"apiVersion":"openchoreo.dev/v1alpha1","kind":"Environment","metadata":{"generateName":"a-","resourceVersion":"5"},"status":{"observedGeneration":"x"}}`, "", "ok"},
	{"v0.15", "schema", `{"apiVersion":"openchoreo.dev/v1alpha1","kind":"Environment","metadata":{"name":"a"},"status":{"observedGeneration":"x"}}`, "", "validate status.observedGeneration:Invalid value"},
	{"v0.15", "create", `{"apiVersion":"openchoreo.dev/v1","kind":"Organization","metadata":{"name":"a"}}`, "", "match apiVersion:Invalid value kind:Not found"},
	{"v0.15", "create", `{"metadata":{"name":"a"}}`, "", "match apiVersion:Required value kind:Required value"},
	{"v0.15", "create", `{"apiVersion":"openchoreo.dev/v1alpha1","kind":"Environment","metadata":{}}`, "", "validate metadata.name:Required value"},
	{"v0.15", "update", `{"apiVersion":"openchoreo.dev/v1alpha1","kind":"Environment","metadata":{"name":"a"},"spec":{}}`, `{"apiVersion":"openchoreo.dev/v1alpha1","kind":"Environment","metadata":{"name":"a"},"spec":{"dataPlaneRef":{"kind":"DataPlane","name":"x"}}}`, "validate spec:Invalid value"},
	{"v0.15", "update", `{"apiVersion":"openchoreo.dev/v1alpha1","kind":"Environment","metadata":{"name":"b"}}`, `{"apiVersion":"openchoreo.dev/v1alpha1","kind":"Environment","metadata":{"name":"a"}}`, "validate metadata.name:Invalid value"},
	{"v0.15", "update", `{"apiVersion":"openchoreo.dev/v1alpha1","kind":"DataPlane","metadata":{"name":"a"},"spec":{"planeID":"A","clusterAgent":{"clientCA":{"value":"y"}},"gateway":{"publicVirtualHost":"h"}}}`, `{"apiVersion":"openchoreo.dev/v1alpha1","kind":"DataPlane","metadata":{"name":"a"},"spec":{"planeID":"A","clusterAgent":{"clientCA":{"value":"x"}},"gateway":{"publicVirtualHost":"h"}}}`, "ok"},
	{"v0.15", "create", `{"apiVersion":"openchoreo.dev/v1alpha1","kind":"Environment","metadata":{"name":"a","creationTimestamp":"today"}}`, "", "decode metadata.creationTimestamp:Bad request"},
	{"v0.15", "create", `{"apiVersion":"openchoreo.dev/v1alpha1","kind":"DataPlane","metadata":{"name":"A"},"spec":{"x":1,"clusterAgent":{"clientCA":{"value":"x"}},"gateway":{"publicVirtualHost":"h"}}}`, "", "decode spec.x:Unknown field (metadata.name:Invalid value)"},
	{"v0.15", "create", `{"apiVersion":5,"kind":"Environment"}`, "", "match apiVersion:Invalid value"},
	{"v0.15", "create", `[]`, "", "match :Bad request"},
	{"v9", "create", `{"apiVersion":"openchoreo.dev/v1alpha1","kind":"Environment"}`, "", "no line \"v9\""},
	{"v0.15", "update", `{"apiVersion":"openchoreo.dev/v1alpha1","kind":"Environment","metadata":{"name":"a"}}`, `{"apiVersion":"openchoreo.dev/v1alpha1","kind":"DataPlane","metadata":{"name":"a"}}`, "old: not a Environment"},
	{"v0.15", "update", `{"apiVersion":"openchoreo.dev/v1alpha1","kind":"Environment","metadata":{"name":"a"}}`, `{"apiVersion":"openchoreo.dev/v1alpha1","kind":"Environment"}`, "old: no metadata"},
	{"v0.15", "update", `{"apiVersion":"openchoreo.dev/v1alpha1","kind":"Environment","metadata":{"name":"a","uid":"u"}}`, `{"apiVersion":"openchoreo.dev/v1alpha1","kind":"Environment","metadata":{"name":"a"}}`, "validate metadata.uid:Conflict"},
}

func TestVerdicts(t *testing.T) {
	var requests []string
	for _, c := range table {
		requests = append(requests, lineOf(c[0], c[1], c[2], c[3]))
	}
	for i, r := range ask(t, requests...) {
		got := "ok"
		if !r.Accepted {
			got = r.Fault + r.Stage
			for _, e := range r.Errors {
				got += " " + e.Field + ":" + e.Type
			}
			for _, e := range r.Next {
				got += " (" + e.Field + ":" + e.Type + ")"
			}
		}
		if got != table[i][4] {
			t.Errorf("%s\n got %s\nwant %s", table[i][2], got, table[i][4])
		}
	}
}

func TestStored(t *testing.T) {
	for _, c := range []struct{ op, manifest, old, want string }{
		{"create", `{"apiVersion":"openchoreo.dev/v1alpha1","kind":"DataPlane","metadata":{"generateName":"a-","labels":null,"uid":"u","ownerReferences":[{"apiVersion":"v1","kind":"Pod","name":"p","uid":"1"},{"apiVersion":"v1","kind":"Pod","name":"p","uid":"1"}]},"spec":{"planeID":null,"clusterAgent":{"clientCA":{"value":"x"}},"gateway":{"publicVirtualHost":"h","publicHTTPPort":null}},"status":{}}`, "",
			`{"apiVersion":"openchoreo.dev/v1alpha1","kind":"DataPlane","metadata":{"creationTimestamp":"2000-01-01T00:00:00Z","generateName":"a-","generation":1,"name":"a-xxxxx","namespace":"default","ownerReferences":[{"apiVersion":"v1","kind":"Pod","name":"p","uid":"1"}],"uid":"00000000-0000-4000-8000-000000000000"},"spec":{"clusterAgent":{"clientCA":{"value":"x"}},"gateway":{"publicGatewayName":"gateway-default","publicHTTPPort":19080,"publicVirtualHost":"h"}}}`},
		{"update", `{"apiVersion":"openchoreo.dev/v1alpha1","kind":"ClusterDataPlane","metadata":{"name":"a"}}`, `{"apiVersion":"openchoreo.dev/v1alpha1","kind":"ClusterDataPlane","metadata":{"name":"a","labels":{"a":5},"generation":2},"spec":{"unknown":1},"status":{"observedGeneration":2,"unknown":1}}`,
			`{"apiVersion":"openchoreo.dev/v1alpha1","kind":"ClusterDataPlane","metadata":{"creationTimestamp":"2000-01-01T00:00:00Z","generation":3,"name":"a","resourceVersion":"1","uid":"00000000-0000-4000-8000-000000000000"},"status":{"observedGeneration":2}}`},
	} {
		r := ask(t, lineOf("v0.15", c.op, c.manifest, c.old))[0]
		if got, _ := json.Marshal(r.Result); string(got) != c.want {
			t.Errorf("%s\n got %s %v %s\nwant %s", c.manifest, got, r.Errors, r.Fault, c.want)
		}
	}
}

func lineOf(line, op, manifest, old string) string {
	if old == "" {
		old = "null"
	}
	return fmt.Sprintf(`{"line":%q,"op":%q,"manifest":%s,"old":%s}`, line, op, manifest, old)
}

func ask(t *testing.T, requests ...string) (answers []response) {
	var out bytes.Buffer
	if err := serve(crdDir, strings.NewReader(strings.Join(requests, "\n")), &out); err != nil {
		t.Fatal(err)
	}
	for decoder := json.NewDecoder(&out); decoder.More(); {
		var r response
		if err := decoder.Decode(&r); err != nil {
			t.Fatal(err)
		}
		answers = append(answers, r)
	}
	if len(answers) != len(requests) {
		t.Fatalf("%d answers to %d requests", len(answers), len(requests))
	}
	return answers
}

func TestYAML(t *testing.T) {
	for text, want := range map[string]string{
		"a: 1.0\nb: 1e3\n":        `{"a":1,"b":1000}`,
		"# c\n---\na: 1\n---\n\n": `{"a":1}`,
		"a: 1\n---\na: 2\n":       "more than one document",
		"a: 1\na: 2\n":            "already set",
		"\n":                      "no object",
	} {
		data, err := yamlToJSON(text)
		got := string(data)
		if err != nil {
			got = err.Error()
		}
		if !strings.Contains(got, want) {
			t.Errorf("%q: got %s, want %s", text, got, want)
		}
	}
}
