package main

import (
	"encoding/json"
	"errors"
	"fmt"
)

// request and response are one line of input and one of output. README.md lists their keys.
type request struct {
	ID       json.RawMessage `json:"id"`
	Line     string          `json:"line"`
	Op       string          `json:"op"`
	Manifest json.RawMessage `json:"manifest"`
	New      json.RawMessage `json:"new"`
	YAML     *string         `json:"yaml"`
	Old      json.RawMessage `json:"old"`
	Client   string          `json:"client"`
}

type response struct {
	ID       json.RawMessage        `json:"id,omitempty"`
	Accepted bool                   `json:"accepted"`
	Stage    string                 `json:"stage,omitempty"`
	Errors   []cause                `json:"errors,omitempty"`
	Next     []cause                `json:"next,omitempty"`
	Note     string                 `json:"note,omitempty"`
	Result   map[string]interface{} `json:"result,omitempty"`
	Fault    string                 `json:"fault,omitempty"`
}

// answer always returns a response: an invalid request or a panic is reported as a fault.
func (r *releases) answer(line []byte) (res response) {
	var q request
	if err := json.Unmarshal(line, &q); err != nil {
		return response{Fault: "not a request: " + err.Error()}
	}
	defer func() {
		if p := recover(); p != nil {
			res = response{Fault: fmt.Sprint("panic: ", p)}
		}
		res.ID = q.ID
	}()
	res, err := r.judge(&q)
	var no *rejection
	switch {
	case errors.As(err, &no):
		return response{Stage: no.stage, Errors: sorted(no.causes)}
	case err != nil:
		return response{Fault: err.Error()}
	}
	return res
}

func (r *releases) judge(q *request) (response, error) {
	body, err := q.body()
	if err != nil {
		return response{}, err
	}
	k, err := r.match(q.Line, body)
	if err != nil {
		return response{}, err
	}
	object, strict, err := k.decode(body)
	if err != nil {
		return response{}, err
	}
	list, err := k.perform(q, object)
	if err != nil {
		return response{}, err
	}
	causes, note := causesOf(list)
	switch {
	case len(strict) > 0: // A server stops here.
		return response{Stage: "decode", Errors: sorted(strict), Next: causes, Note: note}, nil
	case len(list) > 0:
		return response{Stage: "validate", Errors: causes, Note: note}, nil
	}
	return response{Accepted: true, Result: object.Object}, nil
}

func (q *request) body() ([]byte, error) {
	switch {
	case q.YAML != nil:
		return yamlToJSON(*q.YAML)
	case q.Manifest != nil:
		return q.Manifest, nil
	case q.New != nil:
		return q.New, nil
	}
	return nil, errors.New("no manifest")
}
