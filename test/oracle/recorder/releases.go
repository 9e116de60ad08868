package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	apiextensionsv1 "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1"
	"sigs.k8s.io/yaml"
)

// releases are the contract lines in a folder of CRDs. Reading and compiling all of them takes seconds and most callers
// need a few, so a kind is read and compiled when it is first asked for.
type releases struct {
	folders map[string]string                                               // line -> its folder
	crds    map[string]map[string]*apiextensionsv1.CustomResourceDefinition // line -> kind -> CRD
	kinds   map[[2]string]*kind                                             // line and kind
}

// openReleases reads every folder in dir that is named like a release tag (v0.15.0) as the line of that release (v0.15).
func openReleases(dir string) (*releases, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	r := &releases{
		folders: map[string]string{},
		crds:    map[string]map[string]*apiextensionsv1.CustomResourceDefinition{},
		kinds:   map[[2]string]*kind{},
	}
	for _, e := range entries {
		if parts := strings.Split(e.Name(), "."); e.IsDir() && len(parts) == 3 && strings.HasPrefix(parts[0], "v") {
			r.folders[parts[0]+"."+parts[1]] = filepath.Join(dir, e.Name())
		}
	}
	if len(r.folders) == 0 {
		return nil, fmt.Errorf("no vX.Y.Z folder in %s", dir)
	}
	return r, nil
}

// kind returns nil if the line has no kind of that name.
func (r *releases) kind(line, name string) (*kind, error) {
	key := [2]string{line, name}
	if k, ok := r.kinds[key]; ok {
		return k, nil
	}
	if _, ok := r.crds[line]; !ok {
		crds, err := r.read(line)
		if err != nil {
			return nil, err
		}
		r.crds[line] = crds
	}
	crd, ok := r.crds[line][name]
	if !ok {
		return nil, nil
	}
	k, err := compile(crd)
	if err != nil {
		return nil, fmt.Errorf("%s %s: %w", line, name, err)
	}
	r.kinds[key] = k
	return k, nil
}

func (r *releases) read(line string) (map[string]*apiextensionsv1.CustomResourceDefinition, error) {
	folder, ok := r.folders[line]
	if !ok {
		return nil, fmt.Errorf("no line %q", line)
	}
	files, err := filepath.Glob(filepath.Join(folder, "*.yaml"))
	if err != nil {
		return nil, err
	}
	crds := map[string]*apiextensionsv1.CustomResourceDefinition{}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		crd := &apiextensionsv1.CustomResourceDefinition{}
		if err := yaml.UnmarshalStrict(text, crd); err != nil {
			return nil, fmt.Errorf("%s: %w", filepath.Base(file), err)
		}
		crds[crd.Spec.Names.Kind] = crd
	}
	return crds, nil
}
