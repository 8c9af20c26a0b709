# SPDX-License-Identifier: MIT
"""What the tests in Python share. `import common` of a test's folder is never needed: this is found by PYTHONPATH."""
