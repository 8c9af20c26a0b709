# A step that stands there twice.
/<step number="1">/ { :a; N; /<\/step>/!ba; p; }
