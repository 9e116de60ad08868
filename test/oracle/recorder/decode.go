package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"

	structuralschema "k8s.io/apiextensions-apiserver/pkg/apiserver/schema"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/defaulting"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/objectmeta"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/pruning"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured/unstructuredscheme"
	"k8s.io/apimachinery/pkg/runtime"
	serializer "k8s.io/apimachinery/pkg/runtime/serializer/json"
	"k8s.io/apimachinery/pkg/util/validation/field"
	kjson "sigs.k8s.io/json"
)

var requestJSON, storedJSON = newSerializer(true), newSerializer(false)

func newSerializer(strict bool) runtime.Serializer {
	return serializer.NewSerializerWithOptions(serializer.DefaultMetaFactory, unstructuredscheme.NewUnstructuredCreator(),
		unstructuredscheme.NewUnstructuredObjectTyper(), serializer.SerializerOptions{Strict: strict})
}

// decode reads the body of a request. It also returns the fields that strict decoding rejects (unknown or duplicate
// ones): a server stops there, but the object without them can still be validated.
func (k *kind) decode(body []byte) (*unstructured.Unstructured, []cause, error) {
	object := &unstructured.Unstructured{}
	var refused []cause
	if _, _, err := requestJSON.Decode(body, nil, object); err != nil {
		strict, ok := runtime.AsStrictDecodingError(err)
		if !ok {
			return nil, nil, reject("decode", unreadable(err.Error(), body))
		}
		for _, e := range strict.Errors() { // A map accepts every field, so these can only be duplicates.
			var path string
			if f, ok := e.(kjson.FieldError); ok {
				path = f.FieldPath()
			}
			refused = append(refused, cause{path, "Duplicate field", e.Error()})
		}
	}
	unknown, bad := k.fit(object.Object, true)
	if bad != nil {
		return nil, nil, reject("decode", unreadable(bad.Detail, body))
	}
	for _, path := range unknown {
		refused = append(refused, cause{path, "Unknown field", `unknown field "` + path + `"`})
	}
	return object, refused, nil
}

// atRest reads an object as a server reads its storage, which may contain what an older server accepted. What every
// stored object has is filled in if it is missing.
func (k *kind) atRest(body []byte) (*unstructured.Unstructured, error) {
	object := &unstructured.Unstructured{}
	if _, _, err := storedJSON.Decode(body, nil, object); err != nil {
		return nil, err
	}
	if object.GroupVersionKind() != k.gvk {
		return nil, fmt.Errorf("not a %s", k.gvk.Kind)
	}
	if _, bad := k.fit(object.Object, false); bad != nil {
		return nil, bad
	}
	if _, ok := object.Object["metadata"].(map[string]interface{}); !ok {
		return nil, errors.New("no metadata")
	}
	k.place(object)
	if object.GetUID() == "" {
		object.SetUID(fixedUID)
	}
	if object.GetResourceVersion() == "" {
		object.SetResourceVersion("1")
	}
	if t := object.GetCreationTimestamp(); t.IsZero() {
		object.SetCreationTimestamp(fixedTime)
	}
	if object.GetGeneration() == 0 {
		object.SetGeneration(1)
	}
	return object, nil
}

// fit does to an object what decoding into a Go type would do: it coerces metadata, drops fields that the schema does not
// have and nulls that it does not allow, and then sets defaults. If strict, it returns the paths of the unknown fields and
// stops at a wrong type in metadata; otherwise it drops that field.
func (k *kind) fit(object map[string]interface{}, strict bool) ([]string, *field.Error) {
	meta := objectmeta.CoerceOptions{DropInvalidFields: !strict, ReturnUnknownFieldPaths: strict}
	bad, inMetadata := objectmeta.CoerceWithOptions(nil, object, nil, true, meta)
	if bad != nil {
		return nil, bad
	}
	unknown := pruning.PruneWithOptions(object, k.schema, true, structuralschema.UnknownFieldPathOptions{TrackUnknownFieldPaths: strict})
	defaulting.PruneNonNullableNullsWithoutDefaults(object, k.schema)
	bad, inEmbedded := objectmeta.CoerceWithOptions(nil, object, k.schema, false, meta) // whole objects inside this object
	if bad != nil {
		return nil, bad
	}
	defaulting.Default(object, k.schema)
	return slices.Concat(inMetadata, unknown, inEmbedded), nil
}

var goField = regexp.MustCompile(`Go struct field ObjectMeta\.(\S+) of type`)

// unreadable returns the cause of a decoding error, for which a server names no field. The field is taken from the
// message or, for a wrong time, whose message has none, found by decoding the fields of metadata one at a time.
func unreadable(message string, body []byte) cause {
	if strings.HasPrefix(message, "couldn't get version/kind") {
		return cause{"", "Bad request", message}
	}
	if m := goField.FindStringSubmatch(message); m != nil {
		return cause{"metadata." + m[1], "Bad request", message}
	}
	var object struct {
		Metadata map[string]json.RawMessage `json:"metadata"`
	}
	if json.Unmarshal(body, &object) == nil {
		for _, name := range slices.Sorted(maps.Keys(object.Metadata)) {
			one, _ := json.Marshal(map[string]json.RawMessage{name: object.Metadata[name]})
			if err := json.Unmarshal(one, &metav1.ObjectMeta{}); err != nil && err.Error() == message {
				return cause{"metadata." + name, "Bad request", message}
			}
		}
	}
	return cause{"metadata", "Bad request", message}
}
