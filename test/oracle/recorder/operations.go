package main

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"time"

	"k8s.io/apimachinery/pkg/api/equality"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/apimachinery/pkg/util/validation/field"
	"k8s.io/apiserver/pkg/registry/rest"
	"k8s.io/apiserver/pkg/storage/names"
)

// What a server generates is constant here, so that equal requests get equal answers.
const (
	fixedUID    = types.UID("00000000-0000-4000-8000-000000000000")
	fixedSuffix = "xxxxx" // of generateName
)

var fixedTime = metav1.NewTime(time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC))

// perform does everything up to the write, and leaves in object what would be written.
func (k *kind) perform(q *request, object *unstructured.Unstructured) (field.ErrorList, error) {
	switch q.Op {
	case "create":
		return k.create(object, q.Client == "raw"), nil
	case "schema":
		return k.wellFormed(object), nil
	case "update":
		old, err := k.atRest(q.Old)
		if err != nil {
			return nil, fmt.Errorf("old: %w", err)
		}
		return k.update(object, old), nil
	}
	return nil, fmt.Errorf("no op %s", q.Op)
}

// create is a POST. kubectl sends it without a resourceVersion.
func (k *kind) create(object *unstructured.Unstructured, raw bool) field.ErrorList {
	ctx := context.Background()
	if !raw {
		object.SetResourceVersion("")
	}
	rest.WipeObjectMetaSystemFields(object)
	k.receive(object, k.empty())
	object.SetCreationTimestamp(fixedTime)
	object.SetUID(fixedUID)
	if base := object.GetGenerateName(); base != "" && object.GetName() == "" {
		object.SetName(base[:min(len(base), names.MaxGeneratedNameLength)] + fixedSuffix)
	}
	k.strategy.PrepareForCreate(ctx, object)
	errs := rest.ValidateCreate(ctx, object, k.strategy)
	if v := object.GetResourceVersion(); len(errs) == 0 { // The storage checks it last, and accepts what is not a number.
		if n, err := strconv.ParseUint(v, 10, 64); err == nil && n != 0 {
			errs = field.ErrorList{field.Invalid(field.NewPath("metadata", "resourceVersion"), v, "resourceVersion should not be set on objects to be created")}
		}
	}
	object.SetResourceVersion("")
	object.SetManagedFields(nil)
	return errs
}

// wellFormed validates the whole object, although no single request writes metadata, spec and status at once.
func (k *kind) wellFormed(object *unstructured.Unstructured) field.ErrorList {
	k.place(object)
	return rest.ValidateCreate(context.Background(), object, k.strategy)
}

// update is a PUT. kubectl replace adds the resourceVersion that it has just read.
func (k *kind) update(object, old *unstructured.Unstructured) field.ErrorList {
	ctx := context.Background()
	if object.GetResourceVersion() == "" {
		object.SetResourceVersion(old.GetResourceVersion())
	}
	k.receive(object, old)
	if uid := object.GetUID(); uid != "" && uid != old.GetUID() {
		return field.ErrorList{{Type: conflict, Field: "metadata.uid", Detail: "the UID in the precondition does not match the UID in record"}}
	}
	if object.GetResourceVersion() != old.GetResourceVersion() {
		return field.ErrorList{{Type: conflict, Field: "metadata.resourceVersion", Detail: "the object has been modified"}}
	}
	object.SetGeneration(old.GetGeneration())
	k.strategy.PrepareForUpdate(ctx, object, old)
	object.SetUID(old.GetUID())
	object.SetCreationTimestamp(old.GetCreationTimestamp())
	if t := old.GetDeletionTimestamp(); !t.IsZero() {
		object.SetDeletionTimestamp(t)
	}
	if s := old.GetDeletionGracePeriodSeconds(); s != nil && object.GetDeletionGracePeriodSeconds() == nil {
		object.SetDeletionGracePeriodSeconds(s)
	}
	errs := rest.ValidateUpdate(ctx, object, old, k.strategy)
	object.SetManagedFields(nil)
	return errs
}

// receive does what a server does to the object of any request before the strategy sees it.
func (k *kind) receive(object, live *unstructured.Unstructured) {
	k.place(object)
	owners := object.GetOwnerReferences()
	if once := withoutRepeats(owners); len(once) < len(owners) {
		object.SetOwnerReferences(once)
	}
	if object.GetManagedFields() != nil {
		object.Object = k.fields.UpdateNoErrors(live, object, "recorder").(*unstructured.Unstructured).Object
	}
}

// place sets the namespace that kubectl puts into the URL: the one in the manifest, or else "default".
func (k *kind) place(object *unstructured.Unstructured) {
	namespace := ""
	if k.namespaced {
		if namespace = object.GetNamespace(); namespace == "" {
			namespace = "default"
		}
	}
	_ = rest.EnsureObjectNamespaceMatchesRequestNamespace(namespace, object) // They cannot differ.
}

func withoutRepeats(owners []metav1.OwnerReference) []metav1.OwnerReference {
	var once []metav1.OwnerReference
	for _, o := range owners {
		if !slices.ContainsFunc(once, func(seen metav1.OwnerReference) bool {
			return seen.UID == o.UID && equality.Semantic.DeepEqual(seen, o)
		}) {
			once = append(once, o)
		}
	}
	return once
}
