package main

import (
	"errors"

	"k8s.io/apiextensions-apiserver/pkg/apis/apiextensions"
	apiextensionsv1 "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/conversion"
	structuralschema "k8s.io/apiextensions-apiserver/pkg/apiserver/schema"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/defaulting"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/validation"
	"k8s.io/apiextensions-apiserver/pkg/crdserverscheme"
	"k8s.io/apiextensions-apiserver/pkg/registry/customresource"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured/unstructuredscheme"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/util/managedfields"
	"k8s.io/apiserver/pkg/registry/rest"
)

// kind is a CRD of one line in the form in which a server uses it.
type kind struct {
	gvk        schema.GroupVersionKind
	namespaced bool
	schema     *structuralschema.Structural // which fields are kept, and their defaults
	strategy   strategy                     // validation
	fields     *managedfields.FieldManager
}

// strategy is what customresource.NewStrategy returns; its type is not exported.
type strategy interface {
	rest.RESTCreateStrategy
	rest.RESTUpdateStrategy
}

func compile(crd *apiextensionsv1.CustomResourceDefinition) (*kind, error) {
	if len(crd.Spec.Versions) != 1 || crd.Spec.Versions[0].Schema == nil || crd.Spec.PreserveUnknownFields {
		return nil, errors.New("not one version with a schema")
	}
	version := crd.Spec.Versions[0]
	internal := &apiextensions.CustomResourceValidation{}
	if err := apiextensionsv1.Convert_v1_CustomResourceValidation_To_apiextensions_CustomResourceValidation(version.Schema, internal, nil); err != nil {
		return nil, err
	}
	k := &kind{
		gvk:        schema.GroupVersionKind{Group: crd.Spec.Group, Version: version.Name, Kind: crd.Spec.Names.Kind},
		namespaced: crd.Spec.Scope == apiextensionsv1.NamespaceScoped,
	}
	var err error
	if k.schema, err = structuralschema.NewStructural(internal.OpenAPIV3Schema); err != nil {
		return nil, err
	}
	if err := defaulting.PruneDefaults(k.schema); err != nil {
		return nil, err
	}
	if k.strategy, err = newStrategy(k, &version, internal.OpenAPIV3Schema); err != nil {
		return nil, err
	}
	if k.fields, err = newFieldManager(k, crd); err != nil {
		return nil, err
	}
	return k, nil
}

func newStrategy(k *kind, version *apiextensionsv1.CustomResourceDefinitionVersion, openAPI *apiextensions.JSONSchemaProps) (strategy, error) {
	whole, _, err := validation.NewSchemaValidator(openAPI)
	if err != nil {
		return nil, err
	}
	var status *apiextensions.CustomResourceSubresourceStatus
	var ofStatus validation.SchemaValidator
	if version.Subresources != nil && version.Subresources.Status != nil {
		status = &apiextensions.CustomResourceSubresourceStatus{}
		if s, ok := openAPI.Properties["status"]; ok {
			if ofStatus, _, err = validation.NewSchemaValidator(&s); err != nil {
				return nil, err
			}
		}
	}
	typer := crdserverscheme.NewUnstructuredObjectTyper()
	return customresource.NewStrategy(typer, k.namespaced, k.gvk, whole, ofStatus, k.schema, status, nil, version.SelectableFields), nil
}

// newFieldManager returns what reads managedFields. A server reads them for a create too, and discards what it cannot
// read. Its converter and defaulter are only used by server-side apply, which this program does not implement.
func newFieldManager(k *kind, crd *apiextensionsv1.CustomResourceDefinition) (*managedfields.FieldManager, error) {
	apiextensionsv1.SetDefaults_CustomResourceDefinitionSpec(&crd.Spec) // The converter needs the name of its strategy.
	converter, _, err := new(conversion.CRConverterFactory).NewConverter(crd)
	if err != nil {
		return nil, err
	}
	return managedfields.NewDefaultCRDFieldManager(managedfields.NewDeducedTypeConverter(), converter,
		unstructuredscheme.NewUnstructuredDefaulter(), unstructuredscheme.NewUnstructuredCreator(), k.gvk, k.gvk.GroupVersion(), "", nil)
}

// empty returns an object with nothing but apiVersion and kind.
func (k *kind) empty() *unstructured.Unstructured {
	u := &unstructured.Unstructured{}
	u.SetGroupVersionKind(k.gvk)
	return u
}
