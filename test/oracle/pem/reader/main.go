// Command pem answers whether Go reads a certificate in a text, as the control plane does with the client CA of a plane: one text per line, as a JSON
// string, and one answer per line, true or false.
package main

import (
	"bufio"
	"crypto/x509"
	"encoding/json"
	"fmt"
	"io"
	"os"
)

func main() {
	if err := serve(os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func serve(in io.Reader, out io.Writer) error {
	decoder := json.NewDecoder(bufio.NewReader(in))
	encoder := json.NewEncoder(out)
	for {
		var text string
		if err := decoder.Decode(&text); err == io.EOF {
			return nil
		} else if err != nil {
			return err
		}
		if err := encoder.Encode(x509.NewCertPool().AppendCertsFromPEM([]byte(text))); err != nil {
			return err
		}
	}
}
