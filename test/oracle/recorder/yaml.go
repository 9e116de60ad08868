package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
	"strings"

	utilyaml "k8s.io/apimachinery/pkg/util/yaml"
	"sigs.k8s.io/yaml"
)

// yamlToJSON reads a text of one document. A duplicate key is an error here; kubectl would use the last one.
func yamlToJSON(text string) ([]byte, error) {
	if data := []byte(text); utilyaml.IsJSONBuffer(data) && json.Valid(data) {
		return data, nil
	}
	bad := func(detail string) ([]byte, error) { return nil, reject("decode", cause{"", "Bad request", detail}) }
	var only []byte
	documents := utilyaml.NewYAMLReader(bufio.NewReader(strings.NewReader(text)))
	for {
		document, err := documents.Read()
		if err == io.EOF {
			break
		}
		if err != nil {
			return bad(err.Error())
		}
		data, err := yaml.YAMLToJSONStrict(document)
		if err != nil {
			return bad(err.Error())
		}
		if len(data) == 0 || string(bytes.TrimSpace(data)) == "null" {
			continue // kubectl skips these.
		}
		if only != nil {
			return bad("more than one document")
		}
		only = data
	}
	if only == nil {
		return bad("no object")
	}
	return only, nil
}
