package main

import (
	"strings"
	"testing"
)

func TestAnswersEachText(t *testing.T) {
	var out strings.Builder
	if err := serve(strings.NewReader("\"\"\n\"no PEM\"\n"), &out); err != nil {
		t.Fatal(err)
	}
	if out.String() != "false\nfalse\n" {
		t.Errorf("got %q", out.String())
	}
}

func TestRejectsWhatIsNoText(t *testing.T) {
	if err := serve(strings.NewReader("1\n"), &strings.Builder{}); err == nil {
		t.Error("a number is no text")
	}
}
