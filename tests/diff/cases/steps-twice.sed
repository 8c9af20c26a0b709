# One of the two goes.
/<step number="1">/ { :a; N; /<\/step>/!ba; N; :b; N; /<\/step>.*<\/step>/!bb; s/\n *<step number="1">.*//; }
