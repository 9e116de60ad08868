module openchoreo-planes/pem

go 1.26.0
