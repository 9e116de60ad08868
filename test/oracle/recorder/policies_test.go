package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/cel-go/cel"
	plugincel "k8s.io/apiserver/pkg/admission/plugin/cel"
	"k8s.io/apiserver/pkg/cel/environment"
)

// A policy is what generated/policies has of a kind.
type policy struct {
	Variables   []struct{ Name, Expression string }
	Validations []struct{ Expression, MessageExpression string }
}

type expression struct {
	name, text string
	returns    []*cel.Type
}

func (e expression) GetName() string          { return e.name }
func (e expression) GetExpression() string    { return e.text }
func (e expression) ReturnTypes() []*cel.Type { return e.returns }

// TestPoliciesCompile compiles every expression of the admission policies as the API server does.
func TestPoliciesCompile(t *testing.T) {
	files, err := filepath.Glob("../../../generated/policies/*.json")
	if err != nil || len(files) == 0 {
		t.Fatalf("no policies: %v", err)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var policies map[string]policy
		if err := json.Unmarshal(data, &policies); err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		for kind, own := range policies {
			t.Run(filepath.Base(file)+" "+kind, func(t *testing.T) { compilePolicy(t, own) })
		}
	}
}

func compilePolicy(t *testing.T, own policy) {
	compiler, err := plugincel.NewCompositedCompiler(environment.MustBaseEnvSet(environment.DefaultCompatibilityVersion()))
	if err != nil {
		t.Fatal(err)
	}
	check := func(result plugincel.CompilationResult, text string) {
		if result.Error != nil {
			t.Errorf("%v: %s", result.Error, text)
		}
	}
	options := plugincel.OptionalVariableDeclarations{}
	for _, variable := range own.Variables {
		e := expression{variable.Name, variable.Expression, []*cel.Type{cel.AnyType, cel.DynType}}
		check(compiler.CompileAndStoreVariable(e, options, environment.NewExpressions), variable.Expression)
	}
	for _, validation := range own.Validations {
		e := expression{text: validation.Expression, returns: []*cel.Type{cel.BoolType}}
		check(compiler.CompileCELExpression(e, options, environment.NewExpressions), validation.Expression)
		if validation.MessageExpression != "" {
			e := expression{text: validation.MessageExpression, returns: []*cel.Type{cel.StringType}}
			check(compiler.CompileCELExpression(e, options, environment.NewExpressions), validation.MessageExpression)
		}
	}
}
